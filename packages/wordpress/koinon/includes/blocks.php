<?php
/**
 * A block for every tag, rendered as its shortcode is.
 *
 * @package Koinon
 */

namespace Koinon;

function register_blocks(): void {
	wp_register_script(
		'koinon-editor',
		plugins_url( 'assets/editor.js', FILE ),
		array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' ),
		VERSION,
		true
	);
	wp_register_style( 'koinon-editor', plugins_url( 'assets/editor.css', FILE ), array(), VERSION );
	wp_set_script_translations( 'koinon-editor', 'koinon', plugin_dir_path( FILE ) . 'languages' );
	foreach ( embed_list()['embeds'] as $embed ) {
		$words = embed_words( $embed['name'] );
		register_block_type(
			'koinon/' . $embed['name'],
			array(
				'api_version'           => version_compare( get_bloginfo( 'version' ), '6.3', '>=' ) ? 3 : 2,
				'title'                 => $words['title'],
				'description'           => $words['description'],
				'category'              => 'widgets',
				'icon'                  => $words['icon'],
				'textdomain'            => 'koinon',
				'attributes'            => block_attributes( $embed ),
				'supports'              => array(
					'align' => array( 'wide', 'full' ),
					'html'  => false,
				),
				'editor_script_handles' => array( 'koinon-editor' ),
				'editor_style_handles'  => array( 'koinon-editor' ),
				'render_callback'       => static function ( $attributes ) use ( $embed ): string {
					return render_block( $embed, (array) $attributes );
				},
			)
		);
	}
}

/** `first-day` → `firstDay`. */
function block_attribute( string $option ): string {
	return lcfirst( str_replace( '-', '', ucwords( $option, '-' ) ) );
}

function block_attributes( array $embed ): array {
	$attributes = array();
	foreach ( options_of( $embed ) as $option ) {
		$attributes[ block_attribute( $option['name'] ) ] = array( 'type' => 'flag' === $option['kind'] ? 'boolean' : 'string' );
	}
	return $attributes;
}

function render_block( array $embed, array $attributes ): string {
	$given = array();
	foreach ( options_of( $embed ) as $option ) {
		$value = $attributes[ block_attribute( $option['name'] ) ] ?? null;
		if ( 'flag' === $option['kind'] ) {
			$value = true === $value ? '' : null;
		}
		$given[ $option['name'] ] = is_string( $value ) ? $value : null;
	}
	$html = render( $embed, $given, '', get_block_wrapper_attributes() );
	return $html;
}

/** What the editor's script needs to know: options with their words, and where a preview comes from. */
function add_editor_data(): void {
	$status = get_option( STATUS );
	$state  = is_array( $status ) ? $status['state'] ?? '' : '';
	$blocks = array();
	foreach ( embed_list()['embeds'] as $embed ) {
		$blocks[] = array(
			'name'    => $embed['name'],
			'title'   => embed_words( $embed['name'] )['title'],
			'icon'    => embed_words( $embed['name'] )['icon'],
			'options' => array_map( __NAMESPACE__ . '\\editor_option', $embed['options'] ),
			'shared'  => array_map( __NAMESPACE__ . '\\editor_option', embed_list()['shared'] ),
		);
	}
	$data = array(
		'server'      => settings()['server'],
		'network'     => settings()['network'],
		'language'    => page_language(),
		'configured'  => is_configured(),
		'previews'    => 'ok' === $state,
		'settingsUrl' => current_user_can( 'manage_options' ) ? settings_url() : '',
		'blocks'      => $blocks,
	);
	wp_add_inline_script( 'koinon-editor', 'window.koinonEditor = ' . wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
}

function editor_option( array $option ): array {
	$values = $option['values'] ?? array();
	// Few numbers are a choice too.
	if ( 'number' === $option['kind'] && $option['max'] - $option['min'] < 10 ) {
		$values = array_map( 'strval', range( $option['min'], $option['max'] ) );
	}
	$choices = array();
	foreach ( $values as $value ) {
		$choices[] = array(
			'value' => $value,
			'label' => value_label( $option['name'], $value ),
		);
	}
	return array_merge(
		array_diff_key( $option, array( 'values' => 0 ) ),
		option_words( $option['name'] ),
		array(
			'attribute' => block_attribute( $option['name'] ),
			'choices'   => $choices,
		)
	);
}
