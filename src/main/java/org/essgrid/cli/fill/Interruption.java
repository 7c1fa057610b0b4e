package org.essgrid.cli.fill;

/** The person left in the middle: pressed Ctrl-C or Ctrl-D, or closed what was typed. */
final class Interruption extends Exception {

    private static final long serialVersionUID = 1L;
}
