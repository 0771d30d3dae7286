<?php
/**
 * Takes with it all that the plugin has kept.
 *
 * @package Koinon
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $koinon_site ) {
		switch_to_blog( $koinon_site );
		delete_option( 'koinon_settings' );
		delete_option( 'koinon_status' );
		restore_current_blog();
	}
} else {
	delete_option( 'koinon_settings' );
	delete_option( 'koinon_status' );
}
