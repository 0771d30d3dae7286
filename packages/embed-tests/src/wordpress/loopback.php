<?php
/* Nothing leaves this machine; nothing is asked of WordPress's makers. */
add_filter(
	'pre_http_request',
	static function ( $answer, $args, $url ) {
		$host = wp_parse_url( $url, PHP_URL_HOST );
		return '127.0.0.1' === $host || 'localhost' === $host ? $answer : array(
			'headers'  => array(),
			'body'     => '{}',
			'response' => array(
				'code'    => 503,
				'message' => 'Offline',
			),
			'cookies'  => array(),
			'filename' => null,
		);
	},
	10,
	3
);
foreach ( array( 'core', 'plugins', 'themes' ) as $koinon_kind ) {
	add_filter(
		"pre_site_transient_update_$koinon_kind",
		static function () {
			return (object) array(
				'last_checked'    => time(),
				'version_checked' => get_bloginfo( 'version' ),
				'updates'         => array(),
				'response'        => array(),
				'translations'    => array(),
				'no_update'       => array(),
				'checked'         => array(),
			);
		}
	);
}
add_filter( 'pre_wp_mail', '__return_true' );
// Its news come from elsewhere.
add_action(
	'wp_dashboard_setup',
	static function () {
		remove_meta_box( 'dashboard_primary', 'dashboard', 'side' );
	}
);
// So does the directory of blocks.
remove_action( 'enqueue_block_editor_assets', 'wp_enqueue_editor_block_directory_assets' );
add_filter( 'pre_option_use_block_directory', '__return_false' );
