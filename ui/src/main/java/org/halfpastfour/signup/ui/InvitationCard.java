package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.AnswerInvitation;
import org.halfpastfour.signup.Eligibility;
import org.halfpastfour.signup.Offering;
import org.halfpastfour.signup.SeriesInvitation;

/** New dates of a series that the family took the whole of: all of them, some, or none. */
class InvitationCard extends Div {

    private static final long serialVersionUID = 1L;

    private final transient SeriesInvitation invitation;
    private final HouseholdId household;
    private final Words words;
    private final BookingStanding standing;
    private final CheckboxGroup<Offering> dates = new CheckboxGroup<>();

    InvitationCard(
            SeriesInvitation invitation,
            HouseholdId household,
            Words words,
            BookingStanding standing,
            Forms form,
            BiConsumer<String, AnswerInvitation> send) {
        this.invitation = invitation;
        this.household = household;
        this.words = words;
        this.standing = standing;
        addClassNames("panel", "offer-card");
        Paragraph news = new Paragraph(words.text(
                "signup.invitation.news",
                invitation.title(),
                invitation.dates().size(),
                words.list(invitation.names())));
        news.addClassName("offer-news");
        Paragraph how = new Paragraph(words.text("signup.invitation.how"));
        how.addClassName("quiet");
        form.field("take", dates);
        dates.getElement().getThemeList().add("vertical");
        dates.setLabel(words.text("signup.invitation.dates"));
        dates.setItems(invitation.dates());
        dates.setItemLabelGenerator(this::label);
        dates.setValue(invitation.dates().stream()
                .filter(date -> date.participants().stream().allMatch(Eligibility::may))
                .collect(Collectors.toSet()));
        Button take = form.submit(words.text("signup.invitation.take"), key -> send.accept(key, chosen()));
        Button leave = form.submit(words.text("signup.invitation.leave"), key -> send.accept(key, none()));
        leave.removeThemeName("primary");
        Div buttons = new Div(take, leave);
        buttons.addClassName("offer-buttons");
        add(news, how, dates, form.problem(), buttons);
    }

    /** What was ticked is wanted, and the rest is not. */
    AnswerInvitation chosen() {
        Set<Offering> wanted = dates.getValue();
        return new AnswerInvitation(
                invitation.series(),
                household,
                invitation.dates().stream()
                        .filter(wanted::contains)
                        .map(date -> date.session().id())
                        .toList(),
                invitation.dates().stream()
                        .filter(date -> !wanted.contains(date))
                        .map(date -> date.session().id())
                        .toList());
    }

    AnswerInvitation none() {
        return new AnswerInvitation(
                invitation.series(),
                household,
                List.of(),
                invitation.dates().stream().map(date -> date.session().id()).toList());
    }

    private String label(Offering date) {
        String when = words.when(date.session().start(), date.session().end());
        List<String> remarks = date.participants().stream()
                .filter(person -> person.reason() != null)
                .filter(person -> !person.may() || BookingStanding.isFull(person))
                .map(person -> words.text("signup.book.remark", person.name(), standing.reason(person)))
                .distinct()
                .toList();
        return remarks.isEmpty() ? when : when + " · " + String.join(" ", remarks);
    }
}
