<?php
/**
 * What the settings page says beside its form: how the connection is, the shortcodes, the lines for a strict policy.
 *
 * @package Koinon
 */

namespace Koinon;

/** How the last test went and what to do about it. */
function show_status(): void {
	$status = get_option( STATUS );
	if ( ! is_array( $status ) || ! isset( $status['state'] ) || ! is_configured() ) {
		return;
	}
	list( $kind, $title, $text, $command ) = status_words( $status );
	printf(
		'<div class="notice notice-%1$s inline koinon-status" role="status"><p><strong>%2$s</strong></p><p>%3$s</p>%4$s<p class="description">%5$s</p></div>',
		esc_attr( $kind ),
		esc_html( $title ),
		esc_html( $text ),
		'' === $command ? '' : '<pre><code>' . esc_html( $command ) . '</code></pre>',
		esc_html(
			sprintf(
				/* translators: %s: date and time */
				__( 'Tested on %s', 'koinon' ),
				wp_date( get_option( 'date_format' ) . ', ' . get_option( 'time_format' ), (int) ( $status['time'] ?? 0 ) )
			)
		)
	);
}

/** @return array{0: string, 1: string, 2: string, 3: string} Kind of notice, title, text, command for the staff. */
function status_words( array $status ): array {
	$settings = settings();
	$detail   = (string) ( $status['detail'] ?? '' );
	switch ( $status['state'] ) {
		case 'ok':
			return array(
				'success',
				__( 'The connection works.', 'koinon' ),
				__( 'The server knows your network, and its staff have listed this site: visitors can register, join and subscribe here.', 'koinon' ),
				'',
			);
		case 'not-listed':
			$commands = array();
			foreach ( (array) ( $status['origins'] ?? array() ) as $origin ) {
				$commands[] = 'koinon origins add ' . $settings['network'] . ' ' . $origin;
			}
			return array(
				'warning',
				__( 'This site is not listed by the network yet.', 'koinon' ),
				__( 'Events and newsletters are shown, but forms sent from your pages are refused, and the editor has no previews. Ask the network’s staff to run this on their server:', 'koinon' ),
				implode( "\n", $commands ),
			);
		case 'unknown-network':
			return array(
				'error',
				__( 'The server has no network of this name.', 'koinon' ),
				/* translators: %s: short name of a network */
				sprintf( __( 'There is a Koinon server, but it does not know “%s”. Check the short name: it stands in the addresses of the network’s pages, after /e/ or /n/.', 'koinon' ), $settings['network'] ),
				'',
			);
		case 'moved':
			return array(
				'error',
				__( 'The server sends us to another address.', 'koinon' ),
				/* translators: %s: address */
				sprintf( __( 'Enter %s as the server’s address if you trust it.', 'koinon' ), $detail ),
				'',
			);
		case 'not-koinon':
			return array(
				'error',
				__( 'There is a server, but it does not answer like Koinon.', 'koinon' ),
				/* translators: %s: status number */
				sprintf( __( 'It answered with status %s. Check the address: it is the one that the network’s staff gave you, without a path.', 'koinon' ), $detail ),
				'',
			);
		case 'unclear':
			return array(
				'warning',
				__( 'The server is there; whether it takes forms from this site could not be found out.', 'koinon' ),
				/* translators: %s: what was answered */
				sprintf( __( 'It answered: %s. Save once more later, or ask the network’s staff.', 'koinon' ), $detail ),
				'',
			);
	}
	return array(
		'error',
		__( 'The server cannot be reached from here.', 'koinon' ),
		/* translators: %s: technical message */
		sprintf( __( 'Check the address, and ask whoever hosts this site whether it may connect to other servers. The message was: %s', 'koinon' ), $detail ),
		'',
	);
}

function show_help(): void {
	echo '<h2>' . esc_html__( 'On your pages', 'koinon' ) . '</h2>';
	echo '<p>' . esc_html__( 'In the block editor add a block whose name begins with “Koinon”. Everywhere else write a shortcode:', 'koinon' ) . '</p>';
	echo '<table class="widefat striped koinon-shortcodes"><thead><tr><th scope="col">' . esc_html__( 'Shortcode', 'koinon' ) . '</th><th scope="col">' . esc_html__( 'Shows', 'koinon' ) . '</th><th scope="col">' . esc_html__( 'Options', 'koinon' ) . '</th></tr></thead><tbody>';
	foreach ( embed_list()['embeds'] as $embed ) {
		$words = embed_words( $embed['name'] );
		printf(
			'<tr><th scope="row" data-label="%1$s"><code>[%2$s]</code></th><td data-label="%3$s">%4$s</td><td data-label="%5$s">%6$s</td></tr>',
			esc_attr__( 'Shortcode', 'koinon' ),
			esc_html( str_replace( '-', '_', $embed['tag'] ) . required_of( $embed ) ),
			esc_attr__( 'Shows', 'koinon' ),
			esc_html( $words['description'] ),
			esc_attr__( 'Options', 'koinon' ),
			$embed['options'] ? '<code>' . implode( '</code>, <code>', array_map( 'esc_html', str_replace( '-', '_', array_column( $embed['options'], 'name' ) ) ) ) . '</code>' : ''
		);
	}
	echo '</tbody></table>';
	$shared = str_replace( '-', '_', array_column( embed_list()['shared'], 'name' ) );
	/* translators: %s: names of options */
	echo '<p>' . esc_html( sprintf( __( 'All of them also take: %s.', 'koinon' ), implode( ', ', $shared ) ) ) . '</p>';
	echo '<p>' . esc_html__( 'For example:', 'koinon' ) . ' <code>[koinon_event_calendar view="month" first_day="7"]</code></p>';
	$server = settings()['server'];
	if ( '' !== $server ) {
		echo '<h2>' . esc_html__( 'If your site sends a Content-Security-Policy', 'koinon' ) . '</h2>';
		echo '<p>' . esc_html__( 'Add these sources to it:', 'koinon' ) . '</p>';
		echo '<pre class="koinon-csp"><code>' . esc_html( "script-src $server;\nconnect-src $server;\nimg-src $server;\nframe-src $server;" . ( '' === settings()['theme'] ? '' : "\nstyle-src $server;" ) ) . '</code></pre>';
	}
}

/** ` event_id="…"` where an embed shows nothing without it. */
function required_of( array $embed ): string {
	$text = '';
	foreach ( $embed['options'] as $option ) {
		$text .= empty( $option['required'] ) ? '' : ' ' . str_replace( '-', '_', $option['name'] ) . '="…"';
	}
	return $text;
}
