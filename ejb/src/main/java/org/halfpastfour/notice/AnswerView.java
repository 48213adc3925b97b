package org.halfpastfour.notice;

import java.time.Instant;

/**
 * One answer under a letter.
 *
 * @param ofFamily by an adult of the family, otherwise by staff of the home
 * @param name of who wrote it
 */
public record AnswerView(ReplyId id, boolean ofFamily, String name, String body, boolean pictured, Instant at) {}
