package org.halfpastfour.notice.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.notice.AnswerView;
import org.halfpastfour.notice.ThreadView;

/** A message as a whole, with what was answered under it. */
public record ThreadJson(UUID id, Instant at, String title, String body, boolean answerable, List<AnswerJson> answers) {

    static ThreadJson from(ThreadView thread) {
        return new ThreadJson(
                thread.id().value(),
                thread.at(),
                thread.title(),
                thread.body(),
                thread.answerable(),
                thread.answers().stream().map(AnswerJson::from).toList());
    }

    /**
     * One answer.
     *
     * @param ofFamily by an adult of the family, otherwise by staff of the home
     * @param pictured whether a picture goes with it, under its id
     */
    public record AnswerJson(UUID id, boolean ofFamily, String name, String body, boolean pictured, Instant at) {

        static AnswerJson from(AnswerView answer) {
            return new AnswerJson(
                    answer.id().value(),
                    answer.ofFamily(),
                    answer.name(),
                    answer.body(),
                    answer.pictured(),
                    answer.at());
        }
    }
}
