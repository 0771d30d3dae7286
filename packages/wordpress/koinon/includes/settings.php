<?php
/**
 * What an administrator has set.
 *
 * @package Koinon
 */

namespace Koinon;

/** What was set; and what the last test of the connection said. */
const OPTION = 'koinon_settings';
const STATUS = 'koinon_status';

/** The version that gets repairs by itself. */
const MOVING = 'v1';

/**
 * The settings, whole and of the right types.
 *
 * @return array{server: string, network: string, language: string, version: string, theme: string, integrity: array<string, string>, rejected: array<string, string>}
 */
function settings(): array {
	$defaults = array(
		'server'    => '',
		'network'   => '',
		'language'  => '',
		'version'   => MOVING,
		'theme'     => '',
		'integrity' => array(),
		'rejected'  => array(),
	);
	$stored   = get_option( OPTION );
	$settings = $defaults;
	foreach ( is_array( $stored ) ? $stored : array() as $name => $value ) {
		if ( isset( $defaults[ $name ] ) && gettype( $value ) === gettype( $defaults[ $name ] ) ) {
			$settings[ $name ] = $value;
		}
	}
	return $settings;
}

function is_configured(): bool {
	$settings = settings();
	return '' !== $settings['server'] && '' !== $settings['network'];
}

/** Address of the settings page. */
function settings_url(): string {
	return admin_url( 'options-general.php?page=koinon' );
}

/** Scheme, host and port of an address, as browsers say it in `Origin`; empty where it has none. */
function origin_of( string $url ): string {
	$parts = wp_parse_url( $url );
	if ( empty( $parts['scheme'] ) || empty( $parts['host'] ) ) {
		return '';
	}
	$scheme  = strtolower( $parts['scheme'] );
	$default = 'https' === $scheme ? 443 : 80;
	$port    = $parts['port'] ?? $default;
	return $scheme . '://' . strtolower( $parts['host'] ) . ( $port === $default ? '' : ':' . $port );
}

/**
 * The address of a server as it was typed, made an origin.
 *
 * @return string Empty where it is none: another scheme, a path, a name and password, or plain http to another machine.
 */
function read_server( string $text ): string {
	$text = trim_text( $text );
	if ( '' !== $text && ! preg_match( '#^[a-z][a-z0-9+.-]*:#i', $text ) ) {
		$text = 'https://' . $text;
	}
	$parts = wp_parse_url( $text );
	if ( ! is_array( $parts ) || empty( $parts['host'] ) || ! in_array( $parts['path'] ?? '', array( '', '/' ), true ) ) {
		return '';
	}
	if ( isset( $parts['user'] ) || isset( $parts['pass'] ) || isset( $parts['query'] ) || isset( $parts['fragment'] ) ) {
		return '';
	}
	$host = strtolower( $parts['host'] );
	if ( function_exists( 'idn_to_ascii' ) && preg_match( '#[^\x00-\x7F]#', $host ) ) {
		$host = (string) idn_to_ascii( $host, 0, INTL_IDNA_VARIANT_UTS46 );
	}
	if ( ! preg_match( '#^(\[[0-9a-f:.]+\]|[a-z0-9]([a-z0-9.-]*[a-z0-9])?)$#D', $host ) ) {
		return '';
	}
	$scheme = strtolower( $parts['scheme'] ?? '' );
	if ( 'https' !== $scheme && ! ( 'http' === $scheme && is_this_machine( $host ) ) ) {
		return '';
	}
	return origin_of( $scheme . '://' . $host . ( isset( $parts['port'] ) ? ':' . $parts['port'] : '' ) );
}

/** Whether a host is the machine itself, where plain http is no risk. */
function is_this_machine( string $host ): bool {
	return (bool) preg_match( '#^(localhost|[a-z0-9.-]+\.localhost|127(\.[0-9]{1,3}){3}|\[::1\])$#D', $host );
}

function read_slug( string $text ): string {
	$text = strtolower( trim_text( $text ) );
	return preg_match( '#^[a-z0-9][a-z0-9-]{0,62}$#D', $text ) ? $text : '';
}

/** `v1` or `1.2.3`; empty where it is neither. */
function read_version( string $text ): string {
	$text = trim_text( $text );
	return MOVING === $text || preg_match( '#^[0-9]+\.[0-9]+\.[0-9]+(-[0-9A-Za-z.-]+)?$#D', $text ) ? $text : '';
}

/**
 * Language of the widgets; empty: that of the page's own `lang`, which translation plugins set by themselves.
 */
function language(): string {
	/**
	 * Filters the language of a page's widgets.
	 *
	 * @param string $language `el`, `pt`, `en`, or empty for the language of the page.
	 */
	$language = apply_filters( 'koinon_language', settings()['language'] );
	return is_string( $language ) && in_array( $language, array( 'el', 'pt', 'en' ), true ) ? $language : '';
}

/** The language for addresses of the network's own pages: the widgets', or the page's where the network may speak it. */
function page_language(): string {
	$language = language();
	if ( '' === $language ) {
		$language = substr( determine_locale(), 0, 2 );
	}
	return in_array( $language, array( 'el', 'pt', 'en' ), true ) ? $language : '';
}
