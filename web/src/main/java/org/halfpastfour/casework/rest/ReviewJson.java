package org.halfpastfour.casework.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.casework.CountedContacts;
import org.halfpastfour.casework.ReviewContent;
import org.halfpastfour.casework.ReviewEventLine;
import org.halfpastfour.casework.ReviewRow;
import org.halfpastfour.casework.ReviewSeal;
import org.halfpastfour.casework.ReviewView;
import org.halfpastfour.casework.ReviewedFigures;
import org.halfpastfour.casework.ReviewedGoal;
import org.halfpastfour.casework.StandingGoal;
import org.halfpastfour.shared.rest.ApiWords;
import org.jspecify.annotations.Nullable;

/**
 * One review. What is signed is told from the signed text.
 *
 * @param version to be named by the next step
 * @param standing the goals as they stood when it was filled
 * @param goals what it says of them
 * @param figures left out once a consent has ended under which they were computed
 * @param seal left out until it is signed
 * @param may the steps that who asks may take
 */
public record ReviewJson(
        UUID id,
        @JsonProperty("case") UUID client,
        String state,
        int version,
        LocalDate from,
        @Nullable LocalDate to,
        List<StandingJson> standing,
        List<ContactsJson> contacts,
        List<JudgedJson> goals,
        String summary,
        @Nullable LocalDate nextReview,
        @Nullable FiguresJson figures,
        List<EventJson> events,
        @Nullable SealJson seal,
        List<String> may) {

    static ReviewJson from(ReviewView view) {
        return new ReviewJson(
                view.id().value(),
                view.client().value(),
                ApiWords.of(view.state()),
                view.version(),
                view.period().from(),
                view.period().to(),
                view.basis().goals().stream().map(StandingJson::from).toList(),
                view.basis().contacts().stream().map(ContactsJson::from).toList(),
                view.judgements().stream().map(JudgedJson::from).toList(),
                view.summary(),
                view.nextOn(),
                view.figures() == null ? null : FiguresJson.from(view.figures()),
                view.events().stream().map(EventJson::from).toList(),
                view.seal() == null ? null : SealJson.from(view.seal()),
                view.may().stream().sorted().map(ApiWords::of).toList());
    }

    /** A review of a list; {@code number} of a signed one. */
    public record Row(
            UUID id,
            String state,
            LocalDate from,
            @Nullable LocalDate to,
            Instant begunAt,
            @Nullable Integer number) {

        static Row from(ReviewRow row) {
            return new Row(
                    row.id().value(),
                    ApiWords.of(row.state()),
                    row.period().from(),
                    row.period().to(),
                    row.begunAt(),
                    row.number());
        }
    }

    /** A goal, its levels from the lowest, and how far it was attained at the last judgement. */
    public record StandingJson(
            UUID goal,
            int number,
            String domain,
            String wording,
            List<String> levels,
            String state,
            @Nullable Integer attainment) {

        static StandingJson from(StandingGoal goal) {
            return new StandingJson(
                    goal.goal(),
                    goal.number(),
                    ApiWords.of(goal.domain()),
                    goal.wording(),
                    goal.levels(),
                    ApiWords.of(goal.state()),
                    goal.judgement() == null ? null : goal.judgement().attainment());
        }
    }

    /** Contacts of a kind: how often somebody was reached, in how many periods one was due, and in how many nobody was. */
    public record ContactsJson(String kind, int made, int due, int missed) {

        static ContactsJson from(CountedContacts counted) {
            return new ContactsJson(ApiWords.of(counted.kind()), counted.made(), counted.due(), counted.missed());
        }
    }

    /** What the review says of a goal. */
    public record JudgedJson(
            UUID goal, @Nullable String state, @Nullable Integer attainment, String why) {

        static JudgedJson from(ReviewedGoal judged) {
            return new JudgedJson(
                    judged.goal(),
                    judged.state() == null ? null : ApiWords.of(judged.state()),
                    judged.attainment(),
                    judged.why());
        }
    }

    /**
     * The measures of the whole family as they were computed then.
     *
     * @param same whether what was kept gives the same value again
     * @param today the same days as they would be computed now
     */
    public record FiguresJson(
            Instant takenAt,
            int formulaVersion,
            EngagementJson.MeasuresJson family,
            EngagementJson.MeasuresJson today,
            boolean same) {

        static FiguresJson from(ReviewedFigures figures) {
            return new FiguresJson(
                    figures.takenAt(),
                    figures.reviewed().formulaVersion(),
                    EngagementJson.MeasuresJson.from(figures.reviewed().family()),
                    EngagementJson.MeasuresJson.from(figures.today().family()),
                    figures.same());
        }
    }

    /** What became of it. */
    public record EventJson(String step, Instant at, String by, String words) {

        static EventJson from(ReviewEventLine event) {
            return new EventJson(ApiWords.of(event.step()), event.at(), event.who(), event.words());
        }
    }

    /** What makes it hold; {@code whole} says whether the chain of its case fits today. */
    public record SealJson(int number, String hash, HandJson written, HandJson signed, boolean whole) {

        static SealJson from(ReviewSeal seal) {
            return new SealJson(
                    seal.number(),
                    seal.hash(),
                    HandJson.from(seal.written()),
                    HandJson.from(seal.signed()),
                    seal.faults().isEmpty());
        }
    }

    /** By the name of then. */
    public record HandJson(String name, Instant at) {

        static HandJson from(ReviewContent.Hand hand) {
            return new HandJson(hand.name(), hand.at());
        }
    }
}
