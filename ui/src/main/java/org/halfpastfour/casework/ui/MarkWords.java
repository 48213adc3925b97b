package org.halfpastfour.casework.ui;

import org.halfpastfour.casework.CaseView;
import org.halfpastfour.casework.LastMarkView;
import org.halfpastfour.casework.MemberView;

/** Says who wrote down last what became of a session. */
final class MarkWords {

    private final CaseView view;
    private final CaseWords words;

    MarkWords(CaseView view, CaseWords words) {
        this.view = view;
        this.words = words;
    }

    String of(LastMarkView mark) {
        String at = words.words().moment(mark.at());
        String by = mark.by() == null ? words.text("marked.unnamed", at) : words.text("marked", mark.by(), at);
        return mark.person() == null ? by : words.text("marked.of", name(mark), by);
    }

    private String name(LastMarkView mark) {
        return view.households().stream()
                .flatMap(household -> household.members().stream())
                .filter(member -> member.person().equals(mark.person()))
                .map(MemberView::name)
                .findFirst()
                .orElse(words.text("person.unnamed"));
    }
}
