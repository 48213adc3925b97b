package org.halfpastfour.notice;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halfpastfour.account.Language;

/**
 * The texts of one kind of message.
 *
 * @param titleGaps what stands for itself in each title
 * @param bodyGaps the same of what is said
 * @param texts as they are said now
 * @param versions the newest first; none as long as they are as they came with the product
 */
public record TextView(
        NoticeKind kind,
        Set<String> titleGaps,
        Set<String> bodyGaps,
        Map<Language, Written> texts,
        List<TextVersionLine> versions) {

    public TextView {
        titleGaps = Set.copyOf(titleGaps);
        bodyGaps = Set.copyOf(bodyGaps);
        texts = Map.copyOf(texts);
        versions = List.copyOf(versions);
    }
}
