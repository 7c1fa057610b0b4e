/** YAML files as trees of text in which every node knows its line and column. */
@NullMarked
package org.essgrid.source.yaml;

import org.jspecify.annotations.NullMarked;
