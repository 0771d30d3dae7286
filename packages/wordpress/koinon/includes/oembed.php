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

/** A frame of the network's grows with what it holds, speaks the language of the page and has no border. */
function enqueue_for_frame( $html, $url ) {
	$server = settings()['server'];
	if ( '' === $server || ! is_string( $url ) || ! is_string( $html ) || 0 !== strpos( $url, $server . '/' ) ) {
		return $html;
	}
	enqueue_module( 'koinon-frame', 'frame.js' );
	return preg_replace_callback(
		'#<iframe ([^>]*?)src="(' . preg_quote( $server, '#' ) . '/w/[^"]*)"#',
		static function ( array $found ): string {
			// An attribute: a strict policy takes no style.
			return '<iframe frameborder="0" ' . $found[1] . 'src="' . in_language( $found[2] ) . '"';
		},
		$html
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
