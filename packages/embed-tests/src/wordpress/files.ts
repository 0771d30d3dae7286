import { fileURLToPath } from 'node:url';

/** Keeps WordPress from asking its makers anything, and lets it ask loopback: part of the site, not of the plug-in. */
export const mustUse = fileURLToPath(new URL('./loopback.php', import.meta.url));

export function config(of: { origin: string; socket: string; log: string }): string {
  return `<?php
define('DB_NAME', 'wp');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${of.socket}');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
foreach (array('AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE') as $name) {
	define($name . '_KEY', str_repeat($name, 8));
	define($name . '_SALT', str_repeat(strrev($name), 8));
}
$table_prefix = 'wp_';
define('WP_HOME', '${of.origin}');
define('WP_SITEURL', '${of.origin}');
define('WP_DEBUG', true);
define('WP_DEBUG_LOG', '${of.log}');
define('WP_DEBUG_DISPLAY', false);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('FS_METHOD', 'direct');
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;
}

/** Files as they are, folders by their index.php, everything else by WordPress. */
export const router = `<?php
$path = $_SERVER['DOCUMENT_ROOT'] . rawurldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH));
if (is_dir($path) && is_file(rtrim($path, '/') . '/index.php')) $path = rtrim($path, '/') . '/index.php';
if (is_file($path) && substr($path, -4) !== '.php') return false;
if (!is_file($path)) $path = $_SERVER['DOCUMENT_ROOT'] . '/index.php';
$_SERVER['SCRIPT_FILENAME'] = $path;
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = substr($path, strlen($_SERVER['DOCUMENT_ROOT']));
chdir(dirname($path));
require $path;
`;
