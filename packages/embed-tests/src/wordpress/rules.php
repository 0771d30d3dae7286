<?php
/*
 * Reads cases from standard input and answers each with what the plug-in's own code makes of it. WordPress itself is not
 * there: the few functions of it that are needed stand here.
 */
function wp_parse_url( $url, $part = -1 ) {
	return parse_url( $url, $part );
}
function get_option( $name ) {
	return array(
		'server'  => 'https://network.example',
		'network' => 'gr',
	);
}
function apply_filters( $name, $value ) {
	return $value;
}
function determine_locale() {
	return 'el';
}

error_reporting( E_ALL );
set_error_handler(
	static function ( $kind, $message ) {
		throw new ErrorException( $message );
	}
);

$plugin = $argv[1];
require "$plugin/includes/options.php";
require "$plugin/includes/settings.php";
require "$plugin/includes/render.php";

$answers = array();
foreach ( json_decode( stream_get_contents( STDIN ), true ) as $case ) {
	switch ( $case['ask'] ) {
		case 'options':
			$answers[] = Koinon\read_options( Koinon\find_embed( $case['embed'] ), $case['given'] );
			break;
		case 'server':
			$answers[] = Koinon\read_server( $case['text'] );
			break;
		case 'version':
			$answers[] = Koinon\read_version( $case['text'] );
			break;
		case 'fallback':
			$answers[] = Koinon\fallback_url( $case['embed'], $case['given'] );
			break;
	}
}
echo json_encode( $answers, JSON_UNESCAPED_UNICODE );
