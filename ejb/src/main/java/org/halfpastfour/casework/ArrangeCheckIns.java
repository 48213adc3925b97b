package org.halfpastfour.casework;

import org.halfpastfour.shared.Checks;

/** Has a client asked in another way from now on: three to six questions, each in at most a line. */
public record ArrangeCheckIns(ClientId client, CheckInRhythm rhythm) {

    public static final int FEWEST_QUESTIONS = 3;
    public static final int MOST_QUESTIONS = 6;
    public static final int MOST_DAYS = 31;
    public static final int MOST_HOURS = 72;
    public static final int LONGEST_QUESTION = 80;

    public ArrangeCheckIns {
        Checks checks = new Checks()
                .notNull("client", client)
                .number("everyDays", rhythm.everyDays(), 1, MOST_DAYS)
                .number("answerHours", rhythm.answerHours(), 1, MOST_HOURS)
                .that(
                        rhythm.questions().size() >= FEWEST_QUESTIONS
                                && rhythm.questions().size() <= MOST_QUESTIONS,
                        "questions",
                        CaseError.QUESTIONS_THREE_TO_SIX);
        rhythm.questions()
                .forEach(question -> checks.text("questions", question.text().zh(), 1, LONGEST_QUESTION)
                        .text("questions", question.text().en(), 0, LONGEST_QUESTION));
        checks.orThrow();
    }
}
