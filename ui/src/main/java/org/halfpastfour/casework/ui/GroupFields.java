package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.halfpastfour.casework.CaseError;
import org.halfpastfour.casework.CaseworkerView;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.casework.FindGroupDates;
import org.halfpastfour.casework.GroupCandidate;
import org.halfpastfour.casework.GroupChoices;
import org.halfpastfour.casework.GroupDates;
import org.halfpastfour.casework.GroupId;
import org.halfpastfour.casework.GroupKind;
import org.halfpastfour.casework.JoiningFamily;
import org.halfpastfour.casework.MakeGroup;
import org.halfpastfour.casework.MemberView;
import org.halfpastfour.casework.PeerCandidate;
import org.halfpastfour.casework.ProposedMeeting;
import org.halfpastfour.casework.RepairGroups;
import org.halfpastfour.casework.RepairTemplateView;
import org.halfpastfour.home.HomeSummary;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shell.ui.DateField;
import org.halfpastfour.shell.ui.Draft;
import org.halfpastfour.shell.ui.EmptyState;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Notices;
import org.jspecify.annotations.Nullable;

/** What a group is made of; its dates are looked at before anything is made. */
class GroupFields extends Div {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_DAYS_AHEAD = 7;

    private final RepairGroups groups;
    private final CaseWords words;
    private final Forms form;
    private final GroupId id = GroupId.of(Ids.next());
    private final Select<RepairTemplateView> template;
    private final Div about = new Div();
    private final TextField title;
    private final ComboBox<HomeSummary> home;
    private final CheckboxGroup<GroupCandidate> families;
    private final CheckboxGroup<PeerCandidate> peers;
    private final transient Map<ClientId, DateField> agreed = new LinkedHashMap<>();
    private final Div days = new Div();
    private final CheckboxGroup<CaseworkerView> leaders;
    private final DateField from;
    private final Div found = new Div();

    GroupFields(GroupChoices choices, RepairGroups groups, CaseWords words, Errors errors) {
        this.groups = groups;
        this.words = words;
        form = new Forms(errors);
        template = form.field("template", new Select<>());
        title = form.field("title", new TextField(words.text("field.group-title")));
        home = form.field("home", new ComboBox<>(words.text("field.home")));
        families = form.field("families", new CheckboxGroup<>(words.text("field.group-families")));
        peers = form.field("peers", new CheckboxGroup<>(words.text("field.group-peers")));
        leaders = form.field("leaders", new CheckboxGroup<>(words.text("field.group-leaders")));
        from = form.field("from", new DateField(words.text("field.group-from")));
        addClassNames("stack");
        fill(choices);
        Div fields = new Div(template, about, title, home, families, peers, days, leaders, from);
        fields.addClassName("case-fields");
        found.addClassName("stack");
        found.getElement().setAttribute("aria-live", "polite");
        Div panel = new Div(
                Draft.ofPrivate("group"),
                fields,
                form.problem(),
                form.submit(words.text("group.find-dates"), key -> search()));
        panel.addClassNames("panel", "stack");
        add(panel, found);
    }

    private void fill(GroupChoices choices) {
        template.setLabel(words.text("field.group-template"));
        template.setItems(choices.templates());
        template.setItemLabelGenerator(each -> words.of(each.outline().name()));
        template.addValueChangeListener(change -> tell(change.getValue()));
        title.setMaxLength(40);
        title.setHelperText(words.text("field.group-title.help"));
        home.setItems(choices.homes());
        home.setItemLabelGenerator(HomeSummary::name);
        choices.homes().stream().findFirst().ifPresent(home::setValue);
        families.setItems(choices.families());
        families.setItemLabelGenerator(each -> each.members().isEmpty()
                ? each.name()
                : words.text(
                        "group.family",
                        each.name(),
                        words.words()
                                .list(each.members().stream()
                                        .map(MemberView::name)
                                        .toList())));
        families.addThemeName("vertical");
        peers.setItems(choices.peers());
        peers.setItemLabelGenerator(PeerCandidate::name);
        peers.addThemeName("vertical");
        peers.addValueChangeListener(change -> ask(change.getValue()));
        days.addClassName("case-fields");
        leaders.setItems(choices.colleagues());
        leaders.setItemLabelGenerator(CaseworkerView::name);
        leaders.setVisible(!choices.colleagues().isEmpty());
        from.setValue(words.words().today().plusDays(USUAL_DAYS_AHEAD));
        from.setMin(words.words().today());
        choices.templates().stream()
                .filter(each -> each.outline().of()
                        == GroupKind.PEERS
                        == choices.families().isEmpty())
                .findFirst()
                .or(() -> choices.templates().stream().findFirst())
                .ifPresent(template::setValue);
    }

    private void tell(@Nullable RepairTemplateView chosen) {
        about.removeAll();
        boolean alone = chosen != null && chosen.outline().of() == GroupKind.PEERS;
        families.setVisible(!alone);
        peers.setVisible(alone);
        days.setVisible(alone && !peers.getValue().isEmpty());
        if (chosen != null) {
            about.add(new GroupWords(words).told(chosen));
        }
    }

    private void search() {
        HomeSummary at = home.getValue();
        if (at == null) {
            throw new InvalidInput("home", CommonError.REQUIRED.code());
        }
        List<GroupDates> dates = groups.dates(new FindGroupDates(
                template.getValue().id(),
                at.id(),
                leaders.getValue().stream().map(CaseworkerView::account).toList(),
                joining(),
                from.getValue()));
        found.removeAll();
        if (dates.isEmpty()) {
            found.add(new EmptyState("calendar", words.text("group.no-dates"), words.text("group.no-dates.next")));
        }
        dates.forEach(
                each -> found.add(new GroupDatesPanel(template.getValue().outline(), each, words, () -> make(each))));
    }

    private List<JoiningFamily> joining() {
        if (template.getValue().outline().of() == GroupKind.FAMILIES) {
            return families.getValue().stream().map(GroupCandidate::joining).toList();
        }
        if (peers.getValue().isEmpty()) {
            throw new InvalidInput("peers", CaseError.GROUP_WITHOUT_FAMILY.code());
        }
        return peers.getValue().stream().map(this::joining).toList();
    }

    private JoiningFamily joining(PeerCandidate chosen) {
        LocalDate since = agreed(chosen).getValue();
        if (since == null) {
            throw new InvalidInput(agreedOn(chosen), CommonError.REQUIRED.code());
        }
        return chosen.joining(since);
    }

    /** Each consents alone, on a day of the own. */
    private void ask(Set<PeerCandidate> chosen) {
        List<DateField> asked = chosen.stream().map(this::agreed).toList();
        agreed.values().stream().filter(field -> !asked.contains(field)).forEach(DateField::clear);
        days.removeAll();
        asked.forEach(days::add);
        days.setVisible(!asked.isEmpty());
    }

    private DateField agreed(PeerCandidate chosen) {
        return agreed.computeIfAbsent(chosen.client(), client -> {
            DateField field =
                    form.field(agreedOn(chosen), new DateField(words.text("field.group-agreed-of", chosen.name())));
            field.setMax(words.words().today());
            return field;
        });
    }

    private static String agreedOn(PeerCandidate chosen) {
        return "agreedOn/" + chosen.client();
    }

    private void make(GroupDates dates) {
        form.attempt(key -> {
            GroupId made = groups.make(new MakeGroup(
                    id,
                    template.getValue().id(),
                    title.getValue(),
                    home.getValue().id(),
                    leaders.getValue().stream().map(CaseworkerView::account).toList(),
                    joining(),
                    dates.meetings().stream().map(ProposedMeeting::planned).toList()));
            Notices.done(words.text("group.made"));
            UI.getCurrent().navigate(GroupsPage.PATH + "/" + made);
        });
    }
}
