package org.essgrid.campaign;

/**
 * What the network's report may tell of its members.
 *
 * @param floor below how many members nothing is told of a group, at least 1
 * @param hidden whether no member is named
 */
public record Anonymity(int floor, boolean hidden) {

    public static final Anonymity USUAL = new Anonymity(5, false);
}
