<?php
/**
 * A pasted link to an event, a form or a newsletter becomes a frame: WordPress asks the network's server (oEmbed 1.0).
 *
 * @package Koinon
 */

namespace Koinon;

function register_oembed(): void {
	$server = settings()['server'];
	if ( '' === $server ) {
		return;
	}
	foreach ( array( '/e/*', '/f/*', '/w/*', '/n/*/newsletter*' ) as $path ) {
		wp_oembed_add_provider( $server . $path, $server . '/oembed' );
	}
}

/** Whether WordPress asks the network's server about an address: it looks for the server's anywhere in it, in any case. */
function is_asked_of_server( $url ): bool {
	$server = settings()['server'];
	return '' !== $server && is_string( $url ) && _wp_oembed_get_object()->get_provider( $url, array( 'discover' => false ) ) === $server . '/oembed';
}

/**
 * WordPress takes what a provider that it knows answers as it comes, with any script in it. Of the network's server it is a
 * frame of a page of its own and nothing else: no answer runs in a page of this site. False: a link stands there.
 */
function only_frame( $html, $data, $url ) {
	if ( ! is_asked_of_server( $url ) ) {
		return $html;
	}
	$frame = is_string( $html ) ? frame_in( $html ) : '';
	return '' === $frame ? false : $frame;
}

/** The frame in an answer, written anew; empty where there is none of the server's. */
function frame_in( string $html ): string {
	$given = preg_match( '#<iframe(\s[^>]*)>#', $html, $found ) ? wp_kses_hair( $found[1], array( 'http', 'https' ) ) : array();
	if ( 0 !== strpos( $given['src']['value'] ?? '', settings()['server'] . '/w/' ) ) {
		return '';
	}
	// An attribute takes the border away: a strict policy takes no style.
	$frame = '<iframe frameborder="0"';
	foreach ( array( 'src', 'title', 'width', 'height', 'loading', 'allow', 'referrerpolicy' ) as $name ) {
		if ( isset( $given[ $name ] ) ) {
			$frame .= sprintf( ' %1$s="%2$s"', $name, esc_attr( $given[ $name ]['value'] ) );
		}
	}
	return $frame . '></iframe>';
}

/** A frame of the network's grows with what it holds, speaks the language of the page and has no border. */
function enqueue_for_frame( $html, $url ) {
	if ( ! is_asked_of_server( $url ) || ! is_string( $html ) ) {
		return $html;
	}
	// What was kept before may be anything.
	$frame = frame_in( $html );
	if ( '' === $frame ) {
		return sprintf( '<a href="%1$s">%2$s</a>', esc_url( $url ), esc_html( $url ) );
	}
	enqueue_module( 'koinon-frame', 'frame.js' );
	return preg_replace_callback(
		'# src="([^"]*)"#',
		static function ( array $found ): string {
			return ' src="' . in_language( $found[1] ) . '"';
		},
		$frame,
		1
	);
}

/** The address of a framed page, escaped as it came, with the page's language where it says none. */
function in_language( string $src ): string {
	$language = page_language();
	return '' === $language || preg_match( '#[?;&]lang=#', $src )
		? $src
		: $src . ( false === strpos( $src, '?' ) ? '?' : '&amp;' ) . 'lang=' . $language;
}

/**
 * WordPress asks oEmbed providers through a function that refuses private addresses and unusual ports. A network's server
 * may have both, and an administrator has named exactly this one. Not where many sites share a WordPress: there an
 * administrator of one is a guest in the machine's own network.
 */
function allow_server_host( $external, $host, $url ) {
	return $external || ( ! is_multisite() && is_string( $url ) && origin_of( $url ) === settings()['server'] );
}

function allow_server_port( $ports, $host, $url ) {
	$port = is_string( $url ) ? wp_parse_url( $url, PHP_URL_PORT ) : null;
	if ( is_int( $port ) && ! is_multisite() && origin_of( $url ) === settings()['server'] ) {
		$ports[] = $port;
	}
	return $ports;
}
