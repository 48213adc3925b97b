package org.halfpastfour.notice;

import java.util.List;

/**
 * To how many families a letter would go.
 *
 * @param notReached how the home calls those of them who can be told by nothing but a call
 */
public record CircularPreview(int families, List<String> notReached) {

    public CircularPreview {
        notReached = List.copyOf(notReached);
    }
}
