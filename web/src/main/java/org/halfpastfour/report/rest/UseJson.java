package org.halfpastfour.report.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.report.AskUse;
import org.halfpastfour.report.UseFigures;
import org.halfpastfour.report.UseLine;
import org.halfpastfour.report.UseReport;
import org.halfpastfour.shared.rest.ApiWords;
import org.jspecify.annotations.Nullable;

/**
 * How homes were used.
 *
 * @param from the first month, such as 2026-09
 * @param to the last one
 */
public record UseJson(String from, String to, String by, List<Line> items, Figures total) {

    static UseJson from(AskUse asked, UseReport report) {
        return new UseJson(
                asked.from().toString(),
                asked.to().toString(),
                ApiWords.of(asked.by()),
                report.lines().stream().map(Line::from).toList(),
                Figures.from(report.total()));
    }

    /**
     * The figures of a district, a home or a month.
     *
     * @param participations once for each participant of each session who arrived
     * @param use confirmed places in percent of all places
     * @param waiting once for each participant of each session who was on its waiting list
     * @param withheld whether a number of one to four, or one from which it could be worked out, is left out; a figure is null
     *     when nothing of it may be told, and otherwise sums up what may
     */
    public record Line(
            @Nullable String district,
            @Nullable String districtName,
            @Nullable UUID home,
            @Nullable String homeName,
            @Nullable String month,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Long sessions,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Long participations,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Long places,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Integer use,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Long waiting,

            boolean withheld) {

        static Line from(UseLine line) {
            UseFigures figures = line.figures();
            var month = line.month();
            return new Line(
                    line.district(),
                    line.districtName(),
                    line.home(),
                    line.homeName(),
                    month == null ? null : month.toString(),
                    figures.sessions(),
                    figures.participations(),
                    figures.places(),
                    figures.use(),
                    figures.waiting(),
                    !figures.withheld().isEmpty());
        }
    }

    /** The sums of what the items may tell. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Figures(
            @Nullable Long sessions,
            @Nullable Long participations,
            @Nullable Long places,
            @Nullable Integer use,
            @Nullable Long waiting,
            boolean withheld) {

        static Figures from(UseFigures figures) {
            return new Figures(
                    figures.sessions(),
                    figures.participations(),
                    figures.places(),
                    figures.use(),
                    figures.waiting(),
                    !figures.withheld().isEmpty());
        }
    }
}
