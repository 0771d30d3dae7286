<?php
/* The part of WordPress 6.5's script modules that plug-ins meet: a function, and a tag written through wp_print_script_tag(). */
function wp_enqueue_script_module( $id, $src = '', $deps = array(), $version = false ) {
	static $done = array();
	if ( isset( $done[ $id ] ) ) {
		return;
	}
	$done[ $id ] = true;
	add_action(
		'wp_footer',
		static function () use ( $id, $src ) {
			wp_print_script_tag(
				array(
					'type' => 'module',
					'src'  => $src,
					'id'   => $id . '-js-module',
				)
			);
		}
	);
}
