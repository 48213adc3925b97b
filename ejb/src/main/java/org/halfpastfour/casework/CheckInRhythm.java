package org.halfpastfour.casework;

import java.util.List;
import org.halfpastfour.shared.BothLanguages;

/**
 * How a client is asked: every so many days, what, and within how many hours a call for help is seen to. Until a caseworker says
 * something else, what came with the product holds.
 */
public record CheckInRhythm(int everyDays, List<CheckInQuestion> questions, int answerHours) {

    private static final int WEEK = 7;

    public static final CheckInRhythm USUAL = new CheckInRhythm(
            WEEK,
            List.of(
                    new CheckInQuestion(
                            new BothLanguages("这几天过得怎么样？", "How have the last few days been?"), AnswerKind.SCALE),
                    new CheckInQuestion(
                            new BothLanguages("和家里人相处得怎么样？", "How are you getting on with your family?"),
                            AnswerKind.SCALE),
                    new CheckInQuestion(new BothLanguages("现在有什么难处？", "What is hard right now?"), AnswerKind.WORDS),
                    new CheckInQuestion(new BothLanguages("需要我们做些什么？", "What do you need from us?"), AnswerKind.WORDS)),
            4);

    public CheckInRhythm {
        questions = List.copyOf(questions);
    }
}
