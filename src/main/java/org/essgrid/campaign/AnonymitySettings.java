package org.essgrid.campaign;

/**
 * What the network's report may tell of its members.
 *
 * @param floor below how many members nothing is told of a group, at least 1
 * @param hidden whether no member is named
 */
public record AnonymitySettings(int floor, boolean hidden) {

    public static final AnonymitySettings USUAL = new AnonymitySettings(5, false);
}
