<?php
// Lets a filter of WordPress itself loose on a file: php wordpress.php WP_INCLUDES wp_kses_post < in > out
// wp_kses_post is for whoever may not write all HTML: every author, and every editor of a network of websites.
// wpautop makes paragraphs of what stands in the classic editor.

define( 'ABSPATH', dirname( $argv[1] ) . '/' );
define( 'WPINC', basename( $argv[1] ) );
foreach ( array( 'compat', 'plugin', 'load', 'functions', 'formatting', 'kses' ) as $part ) {
	require ABSPATH . WPINC . "/$part.php";
}

// What WordPress asks its database for: nothing here has a setting.
if ( ! function_exists( 'get_option' ) ) {
	function get_option( $name, $default = false ) {
		return 'blog_charset' === $name ? 'UTF-8' : $default;
	}
}

$filter = $argv[2];
echo $filter( stream_get_contents( STDIN ) );
