package org.halfpastfour.home.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.account.AccountSummary;
import org.halfpastfour.home.AddStaffMember;
import org.halfpastfour.home.ChangeStaffMember;
import org.halfpastfour.home.HomeChanges;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.Homes;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.home.StaffMemberSummary;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.FormDialog;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Latest;
import org.halfpastfour.shell.ui.News;
import org.halfpastfour.shell.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Adds somebody to a home's staff, or changes who it is, and whether the person still works there. */
class StaffMemberDialog extends FormDialog {

    private static final long serialVersionUID = 1L;

    private final transient HomeChanges desk;
    private final HomeId home;
    private final transient @Nullable Latest<StaffMemberSummary> latest;
    private final News news = new News();
    private final SerializableRunnable changed;
    private final TextField name = new TextField();
    private final ComboBox<AccountSummary> account = new ComboBox<>();
    private final Checkbox active = new Checkbox();
    private final ComboBox<StaffMemberSummary> standIn = new ComboBox<>();
    private @Nullable UUID kept;

    StaffMemberDialog(
            HomeChanges desk,
            Homes homes,
            Errors errors,
            HomeId home,
            @Nullable StaffMemberSummary member,
            SerializableRunnable changed) {
        this.desk = desk;
        this.home = home;
        List<AccountSummary> accounts = homes.accountsAt(home);
        this.latest = member == null
                ? null
                : new Latest<>(member, () -> latest(homes, member.id()), now -> news.tell(said(now, accounts)));
        this.changed = changed;
        Forms form = new Forms(errors);
        setHeaderTitle(getTranslation(member == null ? "home.staff.add" : "home.staff.change"));
        setWidth("min(30rem, calc(100vw - 1.5rem))");
        label(accounts);
        show(member, accounts);
        offerStandIns(homes, member);
        Div content = new Div(
                form.field("name", name),
                form.field("account", account),
                active,
                form.field("standIn", standIn),
                news,
                form.problem());
        content.addClassName("city-form");
        add(content);
        getFooter()
                .add(
                        new Button(getTranslation("shell.cancel"), click -> close()),
                        form.submit(getTranslation("home.city.save"), key -> save()));
    }

    private void label(List<AccountSummary> accounts) {
        name.setLabel(getTranslation("home.staff.name"));
        name.setRequiredIndicatorVisible(true);
        account.setLabel(getTranslation("home.staff.account-field"));
        account.setItemLabelGenerator(one -> getTranslation("shell.bracketed", one.displayName(), one.loginName()));
        account.setItems(accounts);
        account.setClearButtonVisible(true);
        account.setHelperText(
                getTranslation(accounts.isEmpty() ? "home.staff.account-none" : "home.staff.account-help"));
        active.setLabel(getTranslation("home.staff.active"));
        active.setHelperText(getTranslation("home.staff.active-help"));
        active.setVisible(latest != null);
        account.addValueChangeListener(change -> {
            if (name.isEmpty() && change.getValue() != null) {
                name.setValue(change.getValue().displayName());
            }
        });
    }

    private void offerStandIns(Homes homes, @Nullable StaffMemberSummary member) {
        standIn.setLabel(getTranslation("home.staff.stand-in"));
        standIn.setHelperText(getTranslation("home.staff.stand-in-help"));
        standIn.setItemLabelGenerator(StaffMemberSummary::name);
        standIn.setClearButtonVisible(true);
        standIn.setVisible(false);
        if (member != null && member.active()) {
            standIn.setItems(homes.staffOf(home).stream()
                    .filter(other -> other.active() && !other.id().equals(member.id()))
                    .toList());
            active.addValueChangeListener(change -> standIn.setVisible(!change.getValue()));
        }
    }

    private @Nullable StaffMemberId standIn() {
        StaffMemberSummary one = standIn.getValue();
        return one == null || active.getValue() ? null : one.id();
    }

    private void show(@Nullable StaffMemberSummary member, List<AccountSummary> accounts) {
        active.setValue(true);
        if (member != null) {
            name.setValue(member.name());
            active.setValue(member.active());
            kept = member.account();
            accounts.stream()
                    .filter(one -> one.id().value().equals(kept))
                    .findFirst()
                    .ifPresent(this::choose);
        }
    }

    /** An account that has no role here any more is not offered, and stays unless another one is chosen. */
    private void choose(AccountSummary offered) {
        account.setValue(offered);
        kept = null;
    }

    private void save() {
        if (latest == null) {
            desk.addStaffMember(new AddStaffMember(home, name.getValue(), chosen()));
        } else {
            StaffMemberSummary seen = latest.seen();
            latest.attempt(() -> desk.changeStaffMember(new ChangeStaffMember(
                    seen.id(), name.getValue(), chosen(), active.getValue(), seen.version(), standIn())));
        }
        close();
        Notices.done(getTranslation("home.city.saved"));
        changed.run();
    }

    private StaffMemberSummary latest(Homes homes, StaffMemberId id) {
        return homes.staffOf(home).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Stream<String> said(StaffMemberSummary now, List<AccountSummary> accounts) {
        String account = accounts.stream()
                .filter(one -> one.id().value().equals(now.account()))
                .map(one -> getTranslation("home.staff.account", one.loginName()))
                .findFirst()
                .orElseGet(() ->
                        getTranslation(now.account() == null ? "home.staff.no-account" : "home.staff.account-ended"));
        return Stream.of(now.name(), account, now.active() ? "" : getTranslation("home.staff.left"));
    }

    private @Nullable UUID chosen() {
        AccountSummary one = account.getValue();
        return one == null ? kept : one.id().value();
    }
}
