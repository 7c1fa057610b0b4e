package org.essgrid.network.model;

import java.util.List;
import org.essgrid.network.Practice;

/**
 * What members say of a criterion at the top of which they are.
 *
 * @param told how many say something and agree to be named
 * @param drawn some of them, drawn by lot
 */
public record Practices(int told, List<Practice> drawn) {
    public Practices {
        drawn = List.copyOf(drawn);
    }
}
