package org.halfpastfour.shared.rest;

import java.util.List;
import java.util.function.Function;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Page;
import org.halfpastfour.shared.PageRequest;

/** Pages of a list that is at hand as a whole; the cursor is the id of the last item of the page before. */
public final class Paging {

    private Paging() {}

    public static <T> Page<T> of(List<T> all, PageRequest asked, Function<T, Object> id) {
        int first = first(all, asked, id);
        int end = Math.min(all.size(), first + asked.limit());
        List<T> items = all.subList(first, end);
        return new Page<>(items, end < all.size() ? id.apply(items.getLast()).toString() : null);
    }

    private static <T> int first(List<T> all, PageRequest asked, Function<T, Object> id) {
        String after = asked.after();
        if (after == null) {
            return 0;
        }
        for (int i = 0; i < all.size(); i++) {
            if (id.apply(all.get(i)).toString().equals(after)) {
                return i + 1;
            }
        }
        throw new InvalidInput("after", CommonError.NOT_A_CURSOR.code());
    }
}
