package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.halfpastfour.casework.ReviewFault;
import org.halfpastfour.shell.ui.Badge;

/** Signed reviews that are not as they were signed: of which case, which of its reviews, and when it was signed. */
class ReviewFaultList extends Div {

    private static final long serialVersionUID = 1L;

    ReviewFaultList(List<ReviewFault> faults, CaseWords words) {
        getElement().setAttribute("role", "alert");
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "stack");
        faults.forEach(fault -> list.add(
                new ListItem(new Badge(words.of(fault.kind()), Badge.Tone.BAD), new Span(said(fault, words)))));
        add(list);
    }

    private static String said(ReviewFault fault, CaseWords words) {
        String at = words.words().moment(fault.signedAt());
        Integer number = fault.number();
        return number == null
                ? words.text("review.fault.gone", fault.caseNumber(), at)
                : words.text("review.fault", fault.caseNumber(), number, at);
    }
}
