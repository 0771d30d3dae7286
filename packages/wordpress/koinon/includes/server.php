<?php
/**
 * What an administrator's saving asks the network's server. Nothing here runs for a visitor.
 *
 * @package Koinon
 */

namespace Koinon;

/**
 * Asks the server, without cookies and without following it elsewhere.
 *
 * @return array|\WP_Error
 */
function ask( string $url, array $args = array() ) {
	return wp_remote_request(
		$url,
		$args + array(
			'timeout'             => 10,
			'redirection'         => 0,
			'user-agent'          => 'Koinon for WordPress/' . VERSION,
			'limit_response_size' => MB_IN_BYTES,
			// Who runs one site of many must not look around in the network that the machine stands in.
			'reject_unsafe_urls'  => is_multisite() && ! current_user_can( 'manage_network_options' ),
		)
	);
}

/** The JSON object of an answer, or null. */
function json_of( $response ): ?array {
	$body = is_wp_error( $response ) ? null : json_decode( wp_remote_retrieve_body( $response ), true );
	return is_array( $body ) ? $body : null;
}

/** Which problem (RFC 9457) of Koinon's an answer is; empty: none. */
function problem_of( $response ): string {
	$type = json_of( $response )['type'] ?? null;
	return is_string( $type ) && preg_match( '#/problems/([a-z-]+)$#D', $type, $found ) ? $found[1] : '';
}

/**
 * Whether the settings lead anywhere.
 *
 * @return array{state: string, detail: string, origins: string[], time: int} State: `ok`, `unreachable` (detail: why),
 *               `moved` (detail: where to), `not-koinon` (detail: status), `unknown-network`, `not-listed` (origins:
 *               those of this site that are not), `unclear` (detail: status).
 */
function test_connection( string $server, string $network ): array {
	$result = static function ( string $state, string $detail = '', array $origins = array() ): array {
		return array(
			'state'   => $state,
			'detail'  => $detail,
			'origins' => $origins,
			'time'    => time(),
		);
	};
	$query  = '?network=' . rawurlencode( $network );
	$answer = ask( "$server/v1/network$query" );
	if ( is_wp_error( $answer ) ) {
		return $result( 'unreachable', $answer->get_error_message() );
	}
	$status = wp_remote_retrieve_response_code( $answer );
	$moved  = wp_remote_retrieve_header( $answer, 'location' );
	if ( $status >= 300 && $status < 400 && is_string( $moved ) && '' !== origin_of( $moved ) ) {
		return $result( 'moved', origin_of( $moved ) );
	}
	if ( 'network-not-found' === problem_of( $answer ) ) {
		return $result( 'unknown-network' );
	}
	if ( 200 !== $status || ( json_of( $answer )['slug'] ?? null ) !== $network ) {
		return $result( 'not-koinon', (string) $status );
	}
	$missing = array();
	foreach ( site_origins() as $origin ) {
		// Empty, so that nothing can come of it: either the page's origin is refused or what it sends.
		$answer = ask(
			"$server/v1/newsletter/subscriptions$query",
			array(
				'method'  => 'POST',
				'body'    => '{}',
				'headers' => array(
					'Content-Type' => 'application/json',
					'Origin'       => $origin,
				),
			)
		);
		if ( 'origin-not-allowed' === problem_of( $answer ) ) {
			$missing[] = $origin;
		} elseif ( '' === problem_of( $answer ) ) {
			$status = is_wp_error( $answer ) ? $answer->get_error_message() : wp_remote_retrieve_response_code( $answer );
			return $result( 'unclear', (string) $status );
		}
	}
	return $missing ? $result( 'not-listed', '', $missing ) : $result( 'ok' );
}

/** Where this site's pages are, and its editor: mostly the same. */
function site_origins(): array {
	return array_values( array_unique( array( origin_of( home_url() ), origin_of( admin_url() ) ) ) );
}

/**
 * The hashes of a version's files, as the server tells them.
 *
 * @return array<string, string>|\WP_Error `integrity` by file name.
 */
function fetch_integrity( string $server, string $version ) {
	$answer = ask( "$server/embed/$version/integrity.json" );
	if ( is_wp_error( $answer ) ) {
		return $answer;
	}
	$status = wp_remote_retrieve_response_code( $answer );
	if ( 404 === $status ) {
		/* translators: %s: version number */
		return new \WP_Error( 'koinon_version', sprintf( __( 'The server does not have version %s. Ask its staff which versions it keeps.', 'koinon' ), $version ) );
	}
	$files  = json_of( $answer )['files'] ?? null;
	$hashes = array();
	foreach ( is_array( $files ) ? $files : array() as $name => $file ) {
		$hash = is_array( $file ) ? $file['integrity'] ?? null : null;
		if ( is_string( $hash ) && preg_match( '#^sha(256|384|512)-[A-Za-z0-9+/]+={0,2}$#D', $hash ) && is_wanted_file( (string) $name ) ) {
			$hashes[ $name ] = $hash;
		}
	}
	$missing = missing_hash( $hashes );
	if ( '' !== $missing ) {
		/* translators: 1: status number, 2: file name */
		return new \WP_Error( 'koinon_version', sprintf( __( 'The server’s list of hashes cannot be used (status %1$s, %2$s is not in it).', 'koinon' ), $status, $missing ) );
	}
	return $hashes;
}

/** The first file of a tag that has no hash; empty: all have one. */
function missing_hash( array $hashes ): string {
	foreach ( embed_list()['embeds'] as $embed ) {
		if ( ! isset( $hashes[ $embed['tag'] . '.js' ] ) ) {
			return $embed['tag'] . '.js';
		}
	}
	return '';
}

/** One file for one tag, the frames' script, or a theme: what pages of this site load. */
function is_wanted_file( string $name ): bool {
	return (bool) preg_match( '#^(koinon-[a-z-]+\.js|frame\.js|themes/[a-z0-9-]+\.css)$#D', $name );
}

/** Whether the server has a theme; of a pinned version one with a hash. */
function has_theme( array $settings, string $theme ): bool {
	if ( MOVING !== $settings['version'] ) {
		return isset( $settings['integrity'][ "themes/$theme.css" ] );
	}
	return 200 === wp_remote_retrieve_response_code( ask( $settings['server'] . '/embed/' . MOVING . "/themes/$theme.css", array( 'method' => 'HEAD' ) ) );
}
