<?php
/**
 * The widgets' scripts and theme: module scripts of the network's server, once a page, on pages that show something.
 *
 * @package Koinon
 */

namespace Koinon;

/**
 * Puts what an embed needs onto the page.
 *
 * @return bool False where the pinned version has no hash for it: then nothing of it may run.
 */
function enqueue_embed( array $embed ): bool {
	enqueue_theme();
	if ( MOVING === settings()['version'] ) {
		return enqueue_module( 'koinon', 'koinon.js' );
	}
	// With its own form at hand, the calendar takes a registration in place.
	if ( 'event-calendar' === $embed['name'] ) {
		enqueue_module( 'koinon-registration-form', 'koinon-registration-form.js' );
	}
	return enqueue_module( $embed['tag'], $embed['tag'] . '.js' );
}

/**
 * @param string $handle Its name in WordPress.
 * @param string $file   Below the version's folder.
 * @return bool Whether it may be loaded.
 */
function enqueue_module( string $handle, string $file ): bool {
	$settings = settings();
	$pinned   = MOVING !== $settings['version'];
	if ( $pinned && ! isset( $settings['integrity'][ $file ] ) ) {
		return false;
	}
	$attributes = array( 'data-network' => $settings['network'] );
	if ( '' !== language() ) {
		$attributes['data-lang'] = language();
	}
	if ( $pinned ) {
		$attributes['crossorigin'] = 'anonymous';
		$attributes['integrity']   = $settings['integrity'][ $file ];
	}
	module_attributes( $handle, $attributes );
	$src = file_url( $file );
	// The address says the version.
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( $handle, $src, array(), null ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
	} else {
		wp_enqueue_script( $handle, $src, array(), null, true ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
	}
	return true;
}

function file_url( string $file ): string {
	$settings = settings();
	return $settings['server'] . '/embed/' . $settings['version'] . '/' . $file;
}

/** Keeps and gives the attributes of a module's tag. */
function module_attributes( string $handle, ?array $attributes = null ): ?array {
	static $known = array();
	if ( null !== $attributes ) {
		$known[ $handle ] = $attributes;
	}
	return $known[ $handle ] ?? null;
}

/** Before WordPress 6.5: the whole tag. */
function write_module_tag( string $tag, string $handle, string $src ): string {
	if ( null === module_attributes( $handle ) ) {
		return $tag;
	}
	return wp_get_script_tag(
		array(
			'type' => 'module',
			'src'  => $src,
			'id'   => $handle . '-js-module',
		)
	);
}

/** For both: nobody else writes tags with these ids. */
function add_module_attributes( $attributes ) {
	$id   = is_array( $attributes ) ? $attributes['id'] ?? '' : '';
	$more = is_string( $id ) && '-js-module' === substr( $id, -10 ) ? module_attributes( substr( $id, 0, -10 ) ) : null;
	return null === $more ? $attributes : $attributes + $more;
}

/** The look that an administrator chose from the server's. */
function enqueue_theme(): void {
	$settings = settings();
	$file     = 'themes/' . $settings['theme'] . '.css';
	$pinned   = MOVING !== $settings['version'];
	if ( '' !== $settings['theme'] && ( ! $pinned || isset( $settings['integrity'][ $file ] ) ) && ! wp_style_is( 'koinon-theme', 'enqueued' ) ) {
		wp_enqueue_style( 'koinon-theme', file_url( $file ), array(), null ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
	}
}

function write_style_tag( string $tag, string $handle ): string {
	if ( 'koinon-theme' !== $handle ) {
		return $tag;
	}
	$settings = settings();
	$hash     = $settings['integrity'][ 'themes/' . $settings['theme'] . '.css' ] ?? '';
	return MOVING === $settings['version'] || '' === $hash
		? $tag
		: str_replace( '<link ', '<link crossorigin="anonymous" integrity="' . esc_attr( $hash ) . '" ', $tag );
}
