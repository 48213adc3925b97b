package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.halfpastfour.casework.AttendanceConsentView;
import org.halfpastfour.casework.CaseView;
import org.halfpastfour.casework.LinkedHousehold;
import org.halfpastfour.shell.ui.Badge;

/** The household of the case, and the consent under which its attendance may be read. */
class HouseholdPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient CaseView view;
    private final CaseDialogs dialogs;
    private final CaseWords words;
    private final transient Runnable again;

    HouseholdPanel(CaseView view, CaseDialogs dialogs, CaseWords words, Runnable again) {
        this.view = view;
        this.dialogs = dialogs;
        this.words = words;
        this.again = again;
        addClassNames("panel", "stack");
        Div head = new Div(new H2(words.text("household")));
        head.addClassName("panel-head");
        if (view.own()) {
            head.add(CaseButtons.small(words.text("household.link"), () -> dialogs.link(view, again)
                    .open()));
        }
        add(head);
        if (view.households().isEmpty()) {
            Paragraph none = new Paragraph(words.text("household.none"));
            none.addClassName("quiet");
            add(none);
        }
        view.households().forEach(each -> add(household(each)));
    }

    private Component household(LinkedHousehold household) {
        Div part = new Div();
        part.addClassName("stack");
        AttendanceConsentView consent = household.consent();
        if (consent == null) {
            part.add(
                    new Badge(words.text("consent.none"), Badge.Tone.WARNING),
                    new Paragraph(
                            household.consentEnded() == null
                                    ? words.text("consent.none.next")
                                    : words.text("consent.ended", words.words().fullDate(household.consentEnded()))));
            if (view.own()) {
                part.add(CaseButtons.small(words.text("consent.record"), () -> dialogs.consent(view, household, again)
                        .open()));
            }
            return part;
        }
        part.add(new Span(household.name() == null ? words.text("household.unnamed") : household.name()));
        part.add(members(household), given(consent));
        if (view.own()) {
            part.add(CaseButtons.end(words.text("consent.withdraw"), () -> dialogs.withdraw(consent, again)
                    .open()));
        }
        return part;
    }

    private Component members(LinkedHousehold household) {
        UnorderedList members = new UnorderedList();
        members.addClassName("plain-list");
        household.members().forEach(member -> {
            String age = member.birthDate() == null ? "" : " · " + words.words().age(member.birthDate());
            members.add(new ListItem(member.name() + age));
        });
        return members;
    }

    private Component given(AttendanceConsentView consent) {
        Paragraph given = new Paragraph(
                consent.to() == null
                        ? words.text(
                                "consent.since", consent.signer(), words.words().fullDate(consent.from()))
                        : words.text(
                                "consent.until",
                                consent.signer(),
                                words.words().fullDate(consent.from()),
                                words.words().fullDate(consent.to())));
        given.addClassName("quiet");
        return given;
    }
}
