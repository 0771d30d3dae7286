<?php
/**
 * Settings → Koinon, by the Settings API: its form, its nonce, its capability.
 *
 * @package Koinon
 */

namespace Koinon;

require __DIR__ . '/settings-help.php';

function add_settings_page(): void {
	$page = add_options_page( __( 'Koinon', 'koinon' ), __( 'Koinon', 'koinon' ), 'manage_options', 'koinon', __NAMESPACE__ . '\\show_settings_page' );
	if ( $page ) {
		add_action( "load-$page", __NAMESPACE__ . '\\test_after_saving' );
		add_action( "admin_print_styles-$page", __NAMESPACE__ . '\\add_settings_styles' );
	}
}

function add_settings_styles(): void {
	wp_enqueue_style( 'koinon-settings', plugins_url( 'assets/settings.css', FILE ), array(), VERSION );
}

function add_settings_link( array $links ): array {
	return array_merge( array( sprintf( '<a href="%1$s">%2$s</a>', esc_url( settings_url() ), esc_html__( 'Settings', 'koinon' ) ) ), $links );
}

function register_settings(): void {
	register_setting(
		'koinon',
		OPTION,
		array(
			'type'              => 'object',
			'sanitize_callback' => __NAMESPACE__ . '\\read_settings',
			'show_in_rest'      => false,
		)
	);
	add_settings_section( 'koinon', '', '__return_empty_string', 'koinon' );
	foreach ( settings_fields_list() as $name => $field ) {
		add_settings_field(
			'koinon-' . $name,
			$field['label'],
			__NAMESPACE__ . '\\show_field',
			'koinon',
			'koinon',
			array(
				'label_for' => 'koinon-' . $name,
				'name'      => $name,
				'help'      => $field['help'],
			)
		);
	}
}

/** @return array<string, array{label: string, help: string}> */
function settings_fields_list(): array {
	return array(
		'server'   => array(
			'label' => __( 'Server address', 'koinon' ),
			'help'  => __( 'Where your network lives, for example https://network.example', 'koinon' ),
		),
		'network'  => array(
			'label' => __( 'Network', 'koinon' ),
			'help'  => __( 'Its short name in addresses, for example gr', 'koinon' ),
		),
		'language' => array(
			'label' => __( 'Language', 'koinon' ),
			'help'  => __( 'Of the widgets. Leave it to the page where a plugin translates your site.', 'koinon' ),
		),
		'theme'    => array(
			'label' => __( 'Theme', 'koinon' ),
			'help'  => __( 'Name of one of the server’s themes, for example govgr. Empty: the colours and letters of your site’s own theme.', 'koinon' ),
		),
		'version'  => array(
			'label' => __( 'Version', 'koinon' ),
			'help'  => __( 'v1 gets repairs by itself. An exact version, for example 1.2.3, is pinned by the hashes of its files: the server cannot change what runs on your pages, and you update by hand.', 'koinon' ),
		),
	);
}

/**
 * What was sent, made settings. A value that cannot be used leaves the earlier one as it is, and is kept beside it so that
 * nothing typed is lost.
 *
 * @param mixed $input As the form sent it.
 */
function read_settings( $input ): array {
	static $last = null;
	if ( ! is_array( $input ) ) {
		return settings();
	}
	// WordPress asks twice where the option is new: the second time with the first answer.
	if ( null !== $last && $input === $last ) {
		return $input;
	}
	$text     = static function ( string $name ) use ( $input ): string {
		$value = $input[ $name ] ?? '';
		return is_string( $value ) ? trim_text( sanitize_text_field( $value ) ) : '';
	};
	$old      = settings();
	$new      = $old;
	$rejected = array();
	$refuse   = static function ( string $name, string $why ) use ( &$rejected, $text ): void {
		$rejected[ $name ] = $text( $name );
		$link              = sprintf( '<a href="#koinon-%1$s">%2$s</a>', esc_attr( $name ), esc_html( settings_fields_list()[ $name ]['label'] ) );
		add_settings_error( OPTION, 'koinon-' . $name, $link . ': ' . esc_html( $why ) );
	};

	$new['server'] = read_server( $text( 'server' ) );
	if ( '' === $new['server'] ) {
		$new['server'] = $old['server'];
		$refuse(
			'server',
			'' === $text( 'server' )
				? __( 'Enter the address of your network’s server.', 'koinon' )
				: __( 'Enter an address that begins with https:// and has no path after the name, for example https://network.example. Plain http is taken for localhost only.', 'koinon' )
		);
	}
	$new['network'] = read_slug( $text( 'network' ) );
	if ( '' === $new['network'] ) {
		$new['network'] = $old['network'];
		$refuse( 'network', __( 'Enter the network’s short name: small letters, digits and hyphens, for example gr.', 'koinon' ) );
	}
	$new['language'] = in_array( $text( 'language' ), array( 'el', 'pt', 'en' ), true ) ? $text( 'language' ) : '';

	$version = read_version( '' === $text( 'version' ) ? MOVING : $text( 'version' ) );
	if ( '' === $version ) {
		$refuse( 'version', __( 'Enter v1 or an exact version with three numbers, for example 1.2.3.', 'koinon' ) );
	} elseif ( MOVING === $version ) {
		$new['version']   = MOVING;
		$new['integrity'] = array();
	} elseif ( isset( $rejected['server'] ) ) {
		$refuse( 'version', __( 'It is pinned once the server’s address is right.', 'koinon' ) );
	} elseif ( $version !== $old['version'] || $new['server'] !== $old['server'] || '' !== missing_hash( $old['integrity'] ) ) {
		// Only then: a version's files never change, and other hashes under its name must not come in with another setting.
		$hashes = fetch_integrity( $new['server'], $version );
		if ( is_wp_error( $hashes ) ) {
			/* translators: %s: what went wrong */
			$refuse( 'version', sprintf( __( 'The version could not be pinned, the earlier setting stays. %s', 'koinon' ), $hashes->get_error_message() ) );
			// Hashes of another server's files would let nothing run.
			if ( $new['server'] !== $old['server'] ) {
				$new['version']   = MOVING;
				$new['integrity'] = array();
			}
		} else {
			$new['version']   = $version;
			$new['integrity'] = $hashes;
		}
	}

	$theme = (string) preg_replace( '#\.css$#D', '', $text( 'theme' ) );
	if ( '' === $theme ) {
		$new['theme'] = '';
	} elseif ( ! preg_match( '#^[a-z0-9][a-z0-9-]{0,62}$#D', $theme ) || ( ! isset( $rejected['server'] ) && ! has_theme( $new, $theme ) ) ) {
		$refuse( 'theme', __( 'The server has no theme of this name.', 'koinon' ) );
	} else {
		$new['theme'] = $theme;
	}
	$new['rejected'] = $rejected;
	$last            = $new;
	return $new;
}

/** After WordPress has saved and come back: does it lead anywhere? Kept for the editor, which shows previews only then. */
function test_after_saving(): void {
	if ( ! isset( $_GET['settings-updated'] ) || ! current_user_can( 'manage_options' ) ) { // phpcs:ignore WordPress.Security.NonceVerification -- changes nothing but what the test said.
		return;
	}
	if ( is_configured() ) {
		$settings = settings();
		update_option( STATUS, test_connection( $settings['server'], $settings['network'] ), false );
	} else {
		delete_option( STATUS );
	}
}

function show_settings_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap koinon-settings"><h1>' . esc_html( get_admin_page_title() ) . '</h1>';
	echo '<p class="koinon-lead">' . esc_html__( 'Shows your network’s events, forms and newsletter on this site. They come from the network’s server; this site stores nothing about your visitors.', 'koinon' ) . '</p>';
	show_status();
	echo '<form action="options.php" method="post" novalidate>';
	settings_fields( 'koinon' );
	do_settings_sections( 'koinon' );
	submit_button( __( 'Save and test the connection', 'koinon' ) );
	echo '</form>';
	show_help();
	echo '</div>';
}

/** @param array{name: string, label_for: string, help: string} $field */
function show_field( array $field ): void {
	$name     = $field['name'];
	$settings = settings();
	$error    = '';
	foreach ( get_settings_errors( OPTION ) as $one ) {
		if ( 'koinon-' . $name === $one['code'] ) {
			$error = wp_strip_all_tags( preg_replace( '#^<a .*?</a>: #', '', $one['message'] ) );
		}
	}
	$value      = '' === $error ? $settings[ $name ] : ( $settings['rejected'][ $name ] ?? $settings[ $name ] );
	$id         = $field['label_for'];
	$attributes = sprintf(
		'id="%1$s" name="%2$s[%3$s]" aria-describedby="%4$s"%5$s',
		esc_attr( $id ),
		esc_attr( OPTION ),
		esc_attr( $name ),
		esc_attr( ( '' === $error ? '' : "$id-error " ) . "$id-help" ),
		'' === $error ? '' : ' aria-invalid="true"'
	);
	// phpcs:disable WordPress.Security.EscapeOutput.OutputNotEscaped -- $attributes is escaped above.
	if ( 'language' === $name ) {
		echo "<select $attributes>";
		foreach ( array_merge( array( '' ), array( 'el', 'pt', 'en' ) ) as $language ) {
			printf(
				'<option value="%1$s"%2$s>%3$s</option>',
				esc_attr( $language ),
				selected( $value, $language, false ),
				esc_html( '' === $language ? __( 'The language of the page', 'koinon' ) : value_label( 'lang', $language ) )
			);
		}
		echo '</select>';
	} else {
		printf(
			'<input type="%1$s" %2$s value="%3$s" class="%4$s" autocomplete="off" autocapitalize="none" spellcheck="false"%5$s>',
			'server' === $name ? 'url' : 'text',
			$attributes,
			esc_attr( $value ),
			'server' === $name ? 'regular-text code' : 'code',
			in_array( $name, array( 'server', 'network' ), true ) ? ' required' : ''
		);
	}
	// phpcs:enable
	if ( '' !== $error ) {
		printf(
			'<p class="koinon-error" id="%1$s-error"><span class="dashicons dashicons-warning" aria-hidden="true"></span> %2$s</p>',
			esc_attr( $id ),
			esc_html( html_entity_decode( $error, ENT_QUOTES, 'UTF-8' ) )
		);
	}
	printf( '<p class="description" id="%1$s-help">%2$s</p>', esc_attr( $id ), esc_html( $field['help'] ) );
}
