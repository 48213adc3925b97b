package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.halfpastfour.casework.CaseworkerView;
import org.halfpastfour.casework.FindGroupDates;
import org.halfpastfour.casework.GroupCandidate;
import org.halfpastfour.casework.GroupChoices;
import org.halfpastfour.casework.GroupDates;
import org.halfpastfour.casework.GroupId;
import org.halfpastfour.casework.MakeGroup;
import org.halfpastfour.casework.MemberView;
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
        leaders = form.field("leaders", new CheckboxGroup<>(words.text("field.group-leaders")));
        from = form.field("from", new DateField(words.text("field.group-from")));
        addClassNames("stack");
        fill(choices);
        Div fields = new Div(template, about, title, home, families, leaders, from);
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
        template.setValue(choices.templates().getFirst());
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
        leaders.setItems(choices.colleagues());
        leaders.setItemLabelGenerator(CaseworkerView::name);
        leaders.setVisible(!choices.colleagues().isEmpty());
        from.setValue(words.words().today().plusDays(USUAL_DAYS_AHEAD));
        from.setMin(words.words().today());
    }

    private void tell(@Nullable RepairTemplateView chosen) {
        about.removeAll();
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
                families.getValue().stream().map(GroupCandidate::joining).toList(),
                from.getValue()));
        found.removeAll();
        if (dates.isEmpty()) {
            found.add(new EmptyState("calendar", words.text("group.no-dates"), words.text("group.no-dates.next")));
        }
        dates.forEach(
                each -> found.add(new GroupDatesPanel(template.getValue().outline(), each, words, () -> make(each))));
    }

    private void make(GroupDates dates) {
        form.attempt(key -> {
            GroupId made = groups.make(new MakeGroup(
                    id,
                    template.getValue().id(),
                    title.getValue(),
                    home.getValue().id(),
                    leaders.getValue().stream().map(CaseworkerView::account).toList(),
                    families.getValue().stream().map(GroupCandidate::joining).toList(),
                    dates.meetings().stream().map(ProposedMeeting::planned).toList()));
            Notices.done(words.text("group.made"));
            UI.getCurrent().navigate(GroupsPage.PATH + "/" + made);
        });
    }
}
