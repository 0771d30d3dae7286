<?php
/**
 * Plugin Name:       Koinon
 * Description:       Your public-sector innovation network on your own site: its events, registration, membership, newsletter and stories as blocks and shortcodes.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The Koinon contributors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       koinon
 * Domain Path:       /languages
 *
 * @package Koinon
 */

namespace Koinon;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.1.0';
const FILE    = __FILE__;

require __DIR__ . '/includes/options.php';
require __DIR__ . '/includes/words.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/server.php';
require __DIR__ . '/includes/scripts.php';
require __DIR__ . '/includes/render.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/oembed.php';

add_action( 'init', __NAMESPACE__ . '\\load_words', 1 );
add_action( 'init', __NAMESPACE__ . '\\register_shortcodes' );
add_action( 'init', __NAMESPACE__ . '\\register_blocks' );
add_action( 'init', __NAMESPACE__ . '\\register_oembed' );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\\add_editor_data' );
add_filter( 'oembed_dataparse', __NAMESPACE__ . '\\only_frame', 20, 3 );
add_filter( 'embed_oembed_html', __NAMESPACE__ . '\\enqueue_for_frame', 10, 2 );
add_filter( 'http_request_host_is_external', __NAMESPACE__ . '\\allow_server_host', 10, 3 );
add_filter( 'http_allowed_safe_ports', __NAMESPACE__ . '\\allow_server_port', 10, 3 );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\\write_module_tag', 10, 3 );
add_filter( 'style_loader_tag', __NAMESPACE__ . '\\write_style_tag', 10, 2 );
add_filter( 'wp_script_attributes', __NAMESPACE__ . '\\add_module_attributes' );

if ( is_admin() ) {
	require __DIR__ . '/includes/settings-page.php';
	add_action( 'admin_menu', __NAMESPACE__ . '\\add_settings_page' );
	add_action( 'admin_init', __NAMESPACE__ . '\\register_settings' );
	add_filter( 'plugin_action_links_' . plugin_basename( FILE ), __NAMESPACE__ . '\\add_settings_link' );
}
