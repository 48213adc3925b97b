package org.halfpastfour.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.halfpastfour.calendar.CareDay;
import org.halfpastfour.home.RoomSummary;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shell.ui.Glyph;
import org.halfpastfour.shell.ui.Words;

/** Rooms down, days across. A session is dragged to another room or day; a click into the free part of a cell plans one. */
final class WeekGrid extends Div {

    /** Where a session was dropped. */
    interface Drop {
        void on(SessionView session, RoomSummary room, LocalDate date);
    }

    private static final long serialVersionUID = 1L;

    private final Words words;
    private final Instant now;
    private final transient WeekPlan plan;
    private final transient Drop drop;
    private final transient BiConsumer<RoomSummary, LocalDate> add;

    WeekGrid(Words words, Instant now, WeekPlan plan, Drop drop, BiConsumer<RoomSummary, LocalDate> add) {
        this.words = words;
        this.now = now;
        this.plan = plan;
        this.drop = drop;
        this.add = add;
        addClassName("week-grid");
        NativeTable table = new NativeTable();
        table.getHead().addRow().add(corner());
        NativeTableRow head = table.getHead().getRows().getFirst();
        plan.days().forEach(day -> head.add(headOf(day)));
        plan.rooms().forEach(room -> table.getBody().add(row(room)));
        add(table);
    }

    private NativeTableHeaderCell corner() {
        NativeTableHeaderCell corner = new NativeTableHeaderCell();
        Span name = new Span(words.text("programme.room"));
        name.addClassName("visually-hidden");
        corner.add(name);
        return corner;
    }

    private NativeTableHeaderCell headOf(CareDay day) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words.date(day.date()));
        cell.getElement().setAttribute("scope", "col");
        cell.setClassName("is-today", day.date().equals(words.today()));
        String note = WeekPlan.note(words, day);
        if (!note.isEmpty()) {
            Span why = new Span(note);
            why.addClassNames("day-note", day.held() ? "day-held" : "day-off");
            cell.add(why);
        }
        return cell;
    }

    private NativeTableRow row(RoomSummary room) {
        NativeTableHeaderCell name = new NativeTableHeaderCell(room.name());
        name.getElement().setAttribute("scope", "row");
        Span places = new Span(words.text("programme.room-places", room.places()));
        places.addClassName("day-note");
        name.add(places);
        NativeTableRow row = new NativeTableRow();
        row.add(name);
        plan.days().forEach(day -> row.add(cell(room, day.date())));
        return row;
    }

    private NativeTableCell cell(RoomSummary room, LocalDate date) {
        NativeTableCell cell = new NativeTableCell();
        cell.setClassName("is-today", date.equals(words.today()));
        Div inner = new Div();
        inner.addClassName("week-cell");
        plan.in(room.id(), date).forEach(session -> inner.add(chip(session)));
        if (room.open() && !date.isBefore(words.today())) {
            inner.add(addButton(room, date));
            DropTarget<NativeTableCell> target = DropTarget.create(cell);
            target.setDropEffect(DropEffect.MOVE);
            target.addDropListener(event -> event.getDragData()
                    .filter(SessionView.class::isInstance)
                    .map(SessionView.class::cast)
                    .filter(session ->
                            !session.room().equals(room.id()) || !session.date().equals(date))
                    .ifPresent(session -> drop.on(session, room, date)));
        }
        cell.add(inner);
        return cell;
    }

    private NativeButton addButton(RoomSummary room, LocalDate date) {
        NativeButton button = new NativeButton();
        button.add(new Glyph("plus"));
        button.addClassName("week-add");
        button.setAriaLabel(words.text("programme.add-in", room.name(), words.date(date)));
        button.addClickListener(click -> add.accept(room, date));
        return button;
    }

    private Component chip(SessionView session) {
        SessionChip chip = new SessionChip(words, session);
        if (!SessionWords.isMeeting(session) && session.isAhead(now)) {
            DragSource<SessionChip> source = DragSource.create(chip);
            source.setEffectAllowed(EffectAllowed.MOVE);
            source.setDragData(session);
            chip.addClassName("can-move");
        }
        return chip;
    }
}
