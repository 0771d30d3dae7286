<?php
/**
 * What can be embedded and what each of it can be told: `embeds.json`, written from the project's one list, and the same
 * rules for its values as the list's own reader has. Needs no WordPress.
 *
 * @package Koinon
 */

namespace Koinon;

/** White space as ECMAScript's `trim()` takes it. */
const WHITE_SPACE = '\x{9}-\x{D}\x{20}\x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000}\x{FEFF}';

/**
 * The list.
 *
 * @return array{id: string, shared: array, embeds: array}
 */
function embed_list(): array {
	static $list = null;
	if ( null === $list ) {
		$list = json_decode( (string) file_get_contents( __DIR__ . '/../embeds.json' ), true );
	}
	return $list;
}

/** An embed by its name (without `koinon-`), or null. */
function find_embed( string $name ): ?array {
	foreach ( embed_list()['embeds'] as $embed ) {
		if ( $embed['name'] === $name ) {
			return $embed;
		}
	}
	return null;
}

/** All that an embed can be told, its own options first. */
function options_of( array $embed ): array {
	return array_merge( $embed['options'], embed_list()['shared'] );
}

/**
 * The options among what was given; other names are passed over.
 *
 * @param array $embed From the list.
 * @param array $given Text (or null) by an option's name.
 * @return array{options: array<string, string>, refused: string[], missing: string[]} Options as they stand in
 *                attributes, a flag that is on as an empty text; names of those that cannot be used; names of those
 *                that are needed and missing.
 */
function read_options( array $embed, array $given ): array {
	$read = array(
		'options' => array(),
		'refused' => array(),
		'missing' => array(),
	);
	foreach ( options_of( $embed ) as $option ) {
		$name  = $option['name'];
		$text  = isset( $given[ $name ] ) && is_scalar( $given[ $name ] ) ? trim_text( (string) $given[ $name ] ) : null;
		$value = null === $text ? null : read_option( $option, $text );
		if ( null !== $value ) {
			$read['options'][ $name ] = $value;
		} elseif ( null !== $text && '' !== $text ) {
			$read['refused'][] = $name;
		}
		if ( null === $value && ! empty( $option['required'] ) ) {
			$read['missing'][] = $name;
		}
	}
	return $read;
}

/** As it goes into the attribute; null where it says nothing that can be used. */
function read_option( array $option, string $text ): ?string {
	switch ( $option['kind'] ) {
		case 'flag':
			return 'false' === $text ? null : '';
		case 'choice':
			return in_array( $text, $option['values'], true ) ? $text : null;
		case 'number':
			$number = preg_match( '/^[0-9]{1,4}$/D', $text ) ? (int) $text : -1;
			return $number >= $option['min'] && $number <= $option['max'] ? (string) $number : null;
		case 'date':
			return preg_match( '/^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/D', $text ) ? $text : null;
		case 'id':
			return preg_match( embed_list()['id'], $text ) ? $text : null;
		case 'ids':
			$ids = array_filter( array_map( __NAMESPACE__ . '\\trim_text', explode( ',', $text ) ), 'strlen' );
			foreach ( $ids as $id ) {
				if ( ! preg_match( embed_list()['id'], $id ) ) {
					return null;
				}
			}
			return $ids ? implode( ',', $ids ) : null;
		case 'text':
			return '' !== $text && preg_match( $option['pattern'], $text ) ? $text : null;
	}
	return null;
}

/** Without white space around it. */
function trim_text( string $text ): string {
	// Null where the text is not UTF-8: then nothing of it is used.
	return (string) preg_replace( '#^[' . WHITE_SPACE . ']+|[' . WHITE_SPACE . ']+$#Du', '', $text );
}
