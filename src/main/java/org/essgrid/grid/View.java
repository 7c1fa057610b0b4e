package org.essgrid.grid;

/**
 * An additional tree over the same criteria with its own weights and aggregations, such as by sustainable development goal.
 *
 * @param root the tree; its leaves are criteria of the grid with other weights
 */
public record View(Group root) {

    public String id() {
        return root.id();
    }
}
