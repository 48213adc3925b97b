package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.family.DuePaper;
import org.halfpastfour.shell.ui.Words;

/** What of a child's papers is needed before it comes, and what is to be looked at again although it still counts. */
final class PapersNote {

    private static final Set<String> DUE =
            Stream.of(DuePaper.values()).map(DuePaper::code).collect(Collectors.toSet());

    private PapersNote() {}

    static List<Component> of(List<String> codes, Words words) {
        List<String> missing =
                codes.stream().filter(code -> !DUE.contains(code)).toList();
        List<String> due = codes.stream().filter(DUE::contains).toList();
        return Stream.concat(
                        note("signup.missing", "signup.missing.go", missing, words),
                        note("signup.due", "signup.due.go", due, words))
                .toList();
    }

    private static Stream<Component> note(String what, String go, List<String> codes, Words words) {
        if (codes.isEmpty()) {
            return Stream.empty();
        }
        String papers = words.list(
                codes.stream().map(code -> words.text("signup.missing." + code)).toList());
        RouterLink family = new RouterLink();
        family.setText(words.text(go));
        family.getElement().setAttribute("href", "family");
        Div note = new Div(new Div(words.text(what, papers)), family);
        note.addClassName("missing-note");
        return Stream.of(note);
    }
}
