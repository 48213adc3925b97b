package org.halfpastfour.casework.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.engagement.Engagement;
import org.halfpastfour.engagement.EngagementRow;
import org.halfpastfour.engagement.InterventionProgress;
import org.halfpastfour.engagement.Involvement;
import org.halfpastfour.engagement.Measures;
import org.halfpastfour.engagement.Share;
import org.halfpastfour.engagement.StreamEngagement;
import org.halfpastfour.shared.rest.ApiWords;
import org.jspecify.annotations.Nullable;

/** The four measures for the whole family and for each stream, with the rows they were computed from. */
public record EngagementJson(
        @JsonProperty("case") UUID client,
        LocalDate from,
        LocalDate to,
        Instant asOf,
        int formulaVersion,
        MeasuresJson family,
        List<StreamJson> streams,
        List<InterventionJson> interventions) {

    static EngagementJson from(ClientId client, Engagement engagement) {
        return new EngagementJson(
                client.value(),
                engagement.from(),
                engagement.to(),
                engagement.asOf(),
                engagement.formulaVersion(),
                MeasuresJson.from(engagement.family()),
                engagement.streams().stream().map(StreamJson::from).toList(),
                engagement.interventions().stream().map(InterventionJson::from).toList());
    }

    /** So many of so many; {@code percent} is left out when there is no whole. */
    public record ShareJson(long part, long whole, @Nullable Integer percent) {

        static ShareJson from(Share share) {
            return new ShareJson(
                    share.part(),
                    share.whole(),
                    share.percent().isPresent() ? share.percent().getAsInt() : null);
        }
    }

    /** The dose counts minutes, retention weeks, enrolment interventions. */
    public record MeasuresJson(
            ShareJson enrolment, ShareJson retention, int missesInARow, ShareJson dose, Involvement involvement) {

        static MeasuresJson from(Measures measures) {
            return new MeasuresJson(
                    ShareJson.from(measures.enrolment()),
                    ShareJson.from(measures.retentionWeeks()),
                    measures.missedSessionsInARow(),
                    ShareJson.from(measures.doseMinutes()),
                    measures.involvement());
        }
    }

    /** One way of taking part. */
    public record StreamJson(String stream, MeasuresJson measures, List<RowJson> rows) {

        static StreamJson from(StreamEngagement stream) {
            return new StreamJson(
                    ApiWords.of(stream.stream()),
                    MeasuresJson.from(stream.measures()),
                    stream.rows().stream().map(RowJson::from).toList());
        }
    }

    /** One session and what became of it; {@code week} is the Monday of its week. */
    public record RowJson(
            UUID session,
            @Nullable UUID intervention,
            String title,
            LocalDate date,
            LocalDate week,
            Instant start,
            Instant end,
            String outcome,
            long offeredMinutes,
            long attendedMinutes,
            List<EngagementRow.Who> members) {

        static RowJson from(EngagementRow row) {
            return new RowJson(
                    row.session(),
                    row.intervention(),
                    row.title(),
                    row.date(),
                    row.week(),
                    row.start(),
                    row.end(),
                    ApiWords.of(row.outcome()),
                    row.offeredMinutes(),
                    row.attendedMinutes(),
                    row.members());
        }
    }

    /** An intervention against its expected dose. */
    public record InterventionJson(
            UUID intervention,
            String stream,
            int count,
            String period,
            boolean active,
            boolean enrolled,
            int attended,
            int due,
            String course,
            @Nullable LocalDate lastAttended) {

        static InterventionJson from(InterventionProgress progress) {
            return new InterventionJson(
                    progress.intervention(),
                    ApiWords.of(progress.stream()),
                    progress.count(),
                    ApiWords.of(progress.period()),
                    progress.active(),
                    progress.enrolled(),
                    progress.attendedTimes(),
                    progress.dueTimes(),
                    ApiWords.of(progress.course()),
                    progress.lastAttended());
        }
    }
}
