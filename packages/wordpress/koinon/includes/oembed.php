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

/** A frame of the network's grows with what it holds. */
function enqueue_for_frame( $html, $url ) {
	$server = settings()['server'];
	if ( '' !== $server && is_string( $url ) && 0 === strpos( $url, $server . '/' ) ) {
		enqueue_module( 'koinon-frame', 'frame.js' );
	}
	return $html;
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
