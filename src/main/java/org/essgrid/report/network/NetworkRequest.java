package org.essgrid.report.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.essgrid.network.model.NetworkSummary;
import org.essgrid.network.model.Trends;
import org.essgrid.report.network.trend.TrendContext;
import org.essgrid.text.Language;

/**
 * The parameters of a network's report.
 *
 * @param title the name of the network or of its campaign; empty for a general one
 * @param date the day of the report, shown and written into the file
 * @param program the program with its version, such as {@code essgrid 0.1.0}
 * @param anonymous whether no member is named, and nothing is shown of fewer members than the disclosure threshold
 * @param years the comparison of all campaigns up to this one, if there are earlier ones
 */
public record NetworkRequest(
        NetworkSummary summary,
        String title,
        Language language,
        LocalDate date,
        String program,
        boolean anonymous,
        Optional<Years> years) {

    /**
     * What a yearly report begins with.
     *
     * @param network its name, without that of the campaign
     * @param aims its thresholds for the last campaign
     */
    public record Years(String network, Trends trends, List<TrendContext.Aim> aims) {
        public Years {
            aims = List.copyOf(aims);
        }
    }

    /** A report of one campaign alone. */
    public NetworkRequest(
            NetworkSummary summary,
            String title,
            Language language,
            LocalDate date,
            String program,
            boolean anonymous) {
        this(summary, title, language, date, program, anonymous, Optional.empty());
    }
}
