package org.halfpastfour.home.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfpastfour.account.AccountSummary;
import org.halfpastfour.home.HomeChanges;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.Homes;
import org.halfpastfour.home.StaffMemberSummary;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Listed;
import org.jspecify.annotations.Nullable;

/** The adults of a home who can be put in charge of sessions, with the ways to add and change one. */
class StaffPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient HomeChanges desk;
    private final transient Homes homes;
    private final Errors errors;
    private final HomeId home;
    private final Div list = new Div();

    StaffPanel(HomeChanges desk, Homes homes, Errors errors, HomeId home) {
        this.desk = desk;
        this.homes = homes;
        this.errors = errors;
        this.home = home;
        addClassNames("panel", "city-form");
        list.addClassName("rooms-list");
        Paragraph help = new Paragraph(getTranslation("home.staff.help"));
        help.addClassName("quiet");
        Button add = new Button(getTranslation("home.staff.add"), click -> ask(null));
        add(new H2(getTranslation("home.staff.title")), help, list, add);
        show();
    }

    private void show() {
        List<StaffMemberSummary> staff = homes.staffOf(home);
        Map<UUID, AccountSummary> accounts = homes.accountsAt(home).stream()
                .collect(Collectors.toMap(account -> account.id().value(), Function.identity()));
        Listed.clear(list);
        staff.forEach(member -> Listed.add(list, row(member, accounts)));
        if (staff.isEmpty()) {
            list.add(new Paragraph(getTranslation("home.staff.none")));
        }
    }

    private void ask(@Nullable StaffMemberSummary member) {
        new StaffMemberDialog(desk, homes, errors, home, member, this::show).open();
    }

    private Div row(StaffMemberSummary member, Map<UUID, AccountSummary> accounts) {
        Span name = new Span(member.name());
        name.addClassName("city-row-name");
        Span account = new Span(said(member.account(), accounts));
        account.addClassName("quiet");
        Div text = new Div(name, account);
        text.addClassName("room-text");
        Div row = new Div(text);
        if (!member.active()) {
            row.add(new Badge(getTranslation("home.staff.left"), Badge.Tone.NEUTRAL));
        }
        Button change = new Button(getTranslation("home.room.change"), click -> ask(member));
        change.setAriaLabel(getTranslation("home.room.change") + ": " + member.name());
        row.add(change);
        row.addClassName("room-row");
        return row;
    }

    private String said(@Nullable UUID id, Map<UUID, AccountSummary> accounts) {
        if (id == null) {
            return getTranslation("home.staff.no-account");
        }
        AccountSummary account = accounts.get(id);
        return account == null
                ? getTranslation("home.staff.account-ended")
                : getTranslation("home.staff.account", account.loginName());
    }
}
