<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>studio</name>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <location filename="../../studio/ui/exercises/pose_words.py" />
            <location filename="../../studio/ui/members/erasing.py" />
            <location filename="../../studio/ui/members/merging.py" />
            <source> </source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/erasing.py" />
            <source> and {number} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source> at {load}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/repeat_form.py" />
            <source> days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/fields.py" />
            <location filename="../../studio/ui/settings/trades.py" />
            <source> min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/repeat_form.py" />
            <source> months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/fields.py" />
            <source> places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/block_form.py" />
            <source> s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/repeat_form.py" />
            <source> weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_tab.py" />
            <source>({unit})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/handbook_lists.py" />
            <source>0 is rest, 10 the most you can do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/handbook_page.py" />
            <source>1  Start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_editor.py" />
            <location filename="../../studio/ui/exercises/stage.py" />
            <source>1 Start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/options.py" />
            <source>1 a page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/circuit_panel.py" />
            <source>1 card changed since {time} print</source>
            <translation>1 Karte seit dem Druck um {time} geändert</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/bar.py" />
            <source>1 clash</source>
            <translation>1 Überschneidung</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/import_calendar.py" />
            <source>1 class</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>1 class left</source>
            <translation>noch 1 Kurs</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/overview.py" />
            <source>1 class to come</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_words.py" />
            <source>1 day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/list_dialog.py" />
            <source>1 member</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/done_step.py" />
            <source>1 member imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/charts.py" />
            <source>1 no-show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/words.py" />
            <source>1 page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>1 place free</source>
            <translation>1 Platz frei</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/things_words.py" />
            <source>1 place is held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/things_words.py" />
            <source>1 room is there: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <location filename="../../studio/ui/today/words.py" />
            <source>1 round</source>
            <translation>1 Runde</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/things_words.py" />
            <source>1 series goes on: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/station_cards.py" />
            <source>1 set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>1 set each</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>1 to 10 rounds, work of 5 seconds to an hour.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>1 warning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/options.py" />
            <source>1 week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/field_words.py" />
            <source>1, foundation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/field_words.py" />
            <source>1.5 m of wall</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/handbook_page.py" />
            <source>2  End</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_editor.py" />
            <location filename="../../studio/ui/exercises/stage.py" />
            <source>2 End</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/options.py" />
            <source>2 a page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/options.py" />
            <source>2 weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/inspector.py" />
            <source>2 × 6/side @ 16 kg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/field_words.py" />
            <source>2, intermediate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/field_words.py" />
            <source>3, advanced</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/inspector.py" />
            <source>3-1-1-0, slow, hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/options.py" />
            <source>4 a page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/staff_form.py" />
            <source>4 to 8 digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/options.py" />
            <source>4 weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/reading_form.py" />
            <source>5:52 pm</source>
            <translation>5:52 pm</translation>
        </message>
        <message>
            <location filename="../../studio/printing/timetable.py" />
            <source>60′ = minutes.  As planned on {when}.</source>
            <translation>60′ = Minuten.  Stand {when}.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/list_head.py" />
            <source>8 weeks</source>
            <translation>8 Wochen</translation>
        </message>
        <message>
            <location filename="../../studio/printing/member_card.py" />
            <source>@ effort 0–10: how many more could you do?  6 four,  7 three,  8 two,  9 one,  10 none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/handing_over.py" />
            <source>A PDF to read and a JSON file with the same for other programs, the photo beside them. They hold health data: opening it here is noted with your name, the time and this reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/staff/words.py" />
            <source>A PIN has {shortest} to {longest} digits.</source>
            <translation>Eine PIN hat {shortest} bis {longest} Ziffern.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/staff/words.py" />
            <source>A PIN is digits only.</source>
            <translation>Eine PIN besteht nur aus Ziffern.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_words.py" />
            <source>A ball</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_words.py" />
            <source>A bar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_words.py" />
            <source>A bench</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>A block has at most {stations} stations.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>A booking says “here” without a time ({id}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_words.py" />
            <source>A box</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>A cell holds more than 32,767 letters: most likely a quotation mark is never closed. Nothing was changed. Export the table again, or as Excel (.xlsx).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>A class has at least one place. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>A class lasts from 1 to {most} minutes. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>A class needs a name. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/first_week.py" />
            <source>A class takes place, length and places from them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>A class's end does not fit its length ({id}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/bar.py" />
            <source>A column for each coach</source>
            <translation>Eine Spalte je Trainer</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/bar.py" />
            <source>A column for each room</source>
            <translation>Eine Spalte je Raum</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/health_words.py" />
            <source>A condition of the heart, the metabolism or the kidneys?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_dialogs.py" />
            <source>A form filled in elsewhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/field_words.py" />
            <source>A lane, 10 m</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>A list takes at most {most} conditions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/kiosk/unguarded.py" />
            <source>A manager's PIN, which leaves the kiosk from now on:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/field_words.py" />
            <source>A mat, 2 × 1 m</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>A member needs a name.</source>
            <translation>Ein Mitglied braucht einen Namen.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/trades.py" />
            <source>A new class takes length and places from its kind. Classes that are there keep their own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_words.py" />
            <source>A number of classes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_words.py" />
            <source>A number of classes a month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>A pass has fewer than no credits ({id}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/rules_form.py" />
            <source>A pass may go below zero by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_dialogs.py" />
            <source>A person buys it once only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>A person was erased; bookings and payments that stay without a name: {kept}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>A row of {table} points to a missing {to} (row {row}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>A series may last {most} years. Nothing was added. Choose an earlier last day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/field_words.py" />
            <source>A station, 2 × 2 m</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_words.py" />
            <source>A strap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>A template needs a name. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>A week can't be copied into itself. Nothing was changed. Choose another week.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>A week needs a room, a coach and kinds of class first. Add them in Settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/words.py" />
            <source>A whole number from {least} to {most}, please.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_tab.py" />
            <source>A, the season's aim</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>About health: never taken over. Ask each person, and record it with their consent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>About money: left out. Record payments here from now on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>About passes: left out. Sell or adjust passes here, so that every credit says why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>Above level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>Acc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <location filename="../../studio/services/paper/words.py" />
            <source>Accessory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>Accessory repetitions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_words.py" />
            <source>Achilles or calf</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/asking.py" />
            <location filename="../../studio/ui/exercises/list_pane.py" />
            <location filename="../../studio/ui/members/documents_tab.py" />
            <location filename="../../studio/ui/members/health_dialogs.py" />
            <location filename="../../studio/ui/members/kin_dialogs.py" />
            <location filename="../../studio/ui/members/kin_part.py" />
            <location filename="../../studio/ui/members/list_pane.py" />
            <location filename="../../studio/ui/members/people_dialogs.py" />
            <location filename="../../studio/ui/settings/things_pane.py" />
            <location filename="../../studio/ui/today/class_header.py" />
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exercises/list_pane.py" />
            <source>Add (Ctrl+N)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <source>Add a class</source>
            <translation>Kurs anlegen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Add a condition first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_dialogs.py" />
            <source>Add a coupon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/document_dialogs.py" />
            <source>Add a document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/own_fields_pane.py" />
            <source>Add a field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <location filename="../../studio/ui/members/list_pane.py" />
            <location filename="../../studio/ui/members/people_dialogs.py" />
            <source>Add a member</source>
            <translation>Mitglied anlegen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_dialogs.py" />
            <source>Add a pass</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <source>Add a person</source>
            <translation>Person hinzufügen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/running_tab.py" />
            <source>Add a phase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_tab.py" />
            <source>Add a race</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_editor.py" />
            <source>Add a start pose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/board.py" />
            <source>Add a station to {block}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_tab.py" />
            <source>Add adjustment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_dialogs.py" />
            <source>Add an adjustment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_editor.py" />
            <source>Add an arrow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/kin_dialogs.py" />
            <source>Add an emergency contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/asking.py" />
            <location filename="../../studio/ui/exercises/list_pane.py" />
            <location filename="../../studio/ui/key_sheet.py" />
            <location filename="../../studio/ui/window_commands.py" />
            <source>Add an exercise</source>
            <translation>Übung hinzufügen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>Add as new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/check_in_box.py" />
            <source>Add as walk-in</source>
            <translation>Ohne Anmeldung aufnehmen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/bar.py" />
            <location filename="../../studio/ui/schedule/finder.py" />
            <location filename="../../studio/ui/schedule/first_week.py" />
            <location filename="../../studio/ui/schedule/new_class.py" />
            <location filename="../../studio/ui/today/empty_day.py" />
            <source>Add class</source>
            <translation>Kurs anlegen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/list_dialog.py" />
            <source>Add condition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/prices_pane.py" />
            <source>Add coupon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/further_dates.py" />
            <source>Add date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/coach_form.py" />
            <source>Add days off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/finder.py" />
            <source>Add it at {time} instead: nothing clashes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/trades.py" />
            <source>Add kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_editor.py" />
            <source>Add kit to the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_editor.py" />
            <source>Add kit…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/chips_field.py" />
            <source>Add one of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/prices_pane.py" />
            <source>Add pass</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/trades.py" />
            <location filename="../../studio/ui/today/class_header.py" />
            <source>Add person</source>
            <translation>Person hinzufügen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/running_tab.py" />
            <source>Add phase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_tab.py" />
            <source>Add race</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/page.py" />
            <source>Add result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/trades.py" />
            <source>Add room</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/trades.py" />
            <source>Add site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/kin_part.py" />
            <source>Add somebody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/add_test.py" />
            <source>Add test result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <source>Add to a circuit</source>
            <translation>In einen Zirkel aufnehmen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exercises/actions.py" />
            <source>Add to circuit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/actions.py" />
            <source>Add to circuit…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/actions.py" />
            <source>Add to the circuit of a class (A)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <source>Add to the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/inspector.py" />
            <source>Add to {block}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <location filename="../../studio/ui/members/importing/words.py" />
            <location filename="../../studio/ui/members/words.py" />
            <location filename="../../studio/ui/settings/trades.py" />
            <source>Address</source>
            <translation>Anschrift</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>Address, whole</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>Address: country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>Address: postcode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>Address: region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>Address: street</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>Address: town</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Adjustment of {name} ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Adjustment of {name} reviewed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_tab.py" />
            <location filename="../../studio/ui/members/side.py" />
            <source>Adjustments</source>
            <translation>Anpassungen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>Adjustments due for review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_words.py" />
            <source>After a race</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_words.py" />
            <source>After birth, first 12 weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>Age</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/agenda.py" />
            <location filename="../../studio/ui/schedule/bar.py" />
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <location filename="../../studio/ui/kiosk/screen.py" />
            <location filename="../../studio/ui/members/importing/words.py" />
            <location filename="../../studio/ui/members/words.py" />
            <location filename="../../studio/ui/schedule/scope_pane.py" />
            <location filename="../../studio/ui/today/words.py" />
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/editor_head.py" />
            <location filename="../../studio/ui/circuits/page.py" />
            <source>All circuits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/bar.py" />
            <source>All classes of a day together</source>
            <translation>Alle Kurse eines Tages zusammen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/hours_model.py" />
            <source>All coaches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/side_panel.py" />
            <source>All settled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/editor_head.py" />
            <location filename="../../studio/ui/schedule/scope_pane.py" />
            <source>All to come</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>All {capacity} places are taken or offered. Put the person on the waitlist instead.</source>
            <translation>Alle {capacity} Plätze sind belegt oder angeboten. Setzen Sie die Person auf die Warteliste.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exercises/facets_pane.py" />
            <source>All {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/options.py" />
            <source>All {count} classes of today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/check_in_box.py" />
            <source>Already here</source>
            <translation>Schon da</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>Already here {time}</source>
            <translation>Schon da seit {time}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <source>Alt</source>
            <translation>Alt</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/things_list.py" />
            <source>Alt with Up and Down moves the row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/pass_dialogs.py" />
            <source>Amount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/start_pages.py" />
            <source>An empty studio with one room and six kinds of class. Members come in from a table or contacts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/import_calendar.py" />
            <source>An entry without a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>An even number of rounds gives both sides the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_words.py" />
            <source>An inhaler or insulin carried to class?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_words.py" />
            <source>An operation in the last 12 months?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/trades.py" />
            <source>Anchors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/further_dates.py" />
            <source>And on further dates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/condition_row.py" />
            <source>And, or</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_words.py" />
            <source>Ankle sprain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/inspector.py" />
            <source>Another coach for this class</source>
            <translation>Anderer Trainer für diesen Kurs</translation>
        </message>
        <message>
            <location filename="../../studio/ui/start_pages.py" />
            <source>Another database or backup</source>
            <translation>Andere Datenbank oder Sicherung</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Another desk changed this to “{theirs}” meanwhile. Nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/document_dialogs.py" />
            <source>Another kind…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Another phase covers some of these days. Nothing was changed. Change its days first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>Another program is writing to the database right now. Nothing was changed. Try again in a moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_tab.py" />
            <source>Answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/kin_part.py" />
            <source>Answers for {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/kin_dialogs.py" />
            <source>Answers for {name} while under 18</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/facets_pane.py" />
            <source>Any</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/change_bar.py" />
            <source>Any change since last time, {name}?</source>
            <translation>Hat sich seit dem letzten Mal etwas geändert, {name}?</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/change_bar.py" />
            <location filename="../../studio/ui/today/words.py" />
            <source>Any change?</source>
            <translation>Etwas geändert?</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_words.py" />
            <source>Any number of classes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_dialogs.py" />
            <source>Any number of times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/facets_pane.py" />
            <source>Any of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_words.py" />
            <source>Anybody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/kiosk/unguarded.py" />
            <source>Anybody could leave this screen</source>
            <translation>Jeder könnte diesen Bildschirm verlassen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/staff/words.py" />
            <source>Anybody would try that one. Take digits that are not all the same and not in a row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_words.py" />
            <source>Anything a clinician said to avoid?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/proposal.py" />
            <source>Apply the new time to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/edit_class.py" />
            <location filename="../../studio/ui/schedule/proposal.py" />
            <source>Apply this to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/domain/sheets/wording.py" />
            <source>Apr</source>
            <translation>Apr</translation>
        </message>
        <message>
            <location filename="../../studio/domain/sheets/wording.py" />
            <source>April</source>
            <translation>April</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/profile_head.py" />
            <location filename="../../studio/ui/settings/own_fields_pane.py" />
            <location filename="../../studio/ui/settings/prices_pane.py" />
            <location filename="../../studio/ui/settings/thing_form.py" />
            <source>Archive</source>
            <translation>Archivieren</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/archiving.py" />
            <source>Archive and keep them</source>
            <translation>Archivieren und behalten</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/archiving.py" />
            <source>Archive {name}?</source>
            <translation>{name} archivieren?</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/profile_head.py" />
            <location filename="../../studio/ui/settings/prices_pane.py" />
            <source>Archived</source>
            <translation>Archiviert</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/things_words.py" />
            <source>Archived: the name stays on what was, and can't be chosen for anything new.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_canvas.py" />
            <location filename="../../studio/ui/exercises/pose_editor.py" />
            <source>Arrow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/mini_month.py" />
            <source>Arrows, Page Up and Page Down go to a day, Enter shows it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/words.py" />
            <source>As it came</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/repeat_form.py" />
            <source>As it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/trades.py" />
            <source>As it stands on paper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_dialogs.py" />
            <source>As the studio's rules say</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/desk_pane.py" />
            <location filename="../../studio/ui/settings/reading_form.py" />
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/columns_dialog.py" />
            <source>As usual</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/reading_form.py" />
            <source>As usual there</source>
            <translation>Wie dort üblich</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/side_panel.py" />
            <source>Ask before class</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/change_bar.py" />
            <source>Ask later</source>
            <translation>Später fragen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <location filename="../../studio/services/paper/personal_cards.py" />
            <source>Ask the coach</source>
            <translation>Trainer fragen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/running_words.py" />
            <source>Ask the coach first: this class may not fit the running plan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/detail_pane.py" />
            <location filename="../../studio/ui/exercises/field_words.py" />
            <location filename="../../studio/ui/exercises/merge_words.py" />
            <location filename="../../studio/printing/handbook_page.py" />
            <source>Asks of the body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/signs_form.py" />
            <source>At check-in</source>
            <translation>Beim Check-in</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>At class level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/field_words.py" />
            <source>At half time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>At least half keeps it like running.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/words.py" />
            <source>At least one muscle must lead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/rules_form.py" />
            <source>At most wait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>At most {sets} sets and a quantity of {quantity}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_dialogs.py" />
            <source>At once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>At {letters}, when pods are at their largest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/charts.py" />
            <source>Attendance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/domain/sheets/wording.py" />
            <source>Aug</source>
            <translation>Aug</translation>
        </message>
        <message>
            <location filename="../../studio/domain/sheets/wording.py" />
            <source>August</source>
            <translation>August</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/waitlist.py" />
            <source>Automatic moves stopped at {time}. Offer places by hand.</source>
            <translation>Seit {time} rückt niemand mehr von selbst nach. Bieten Sie Plätze von Hand an.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/pass_dialogs.py" />
            <source>Away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>Away for four weeks, or a review is due. Ask whether anything has changed.</source>
            <translation>Vier Wochen nicht da gewesen, oder eine Prüfung ist fällig. Fragen Sie, ob sich etwas geändert hat.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/running_tab.py" />
            <source>B, run well</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_words.py" />
            <location filename="../../studio/ui/key_sheet.py" />
            <location filename="../../studio/ui/members/importing/wizard.py" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/inspector.py" />
            <source>Back to the checks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/packing.py" />
            <source>Back to the desk tray.</source>
            <translation>Zurück in die Ablage am Empfang.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/safety_form.py" />
            <source>Back up now</source>
            <translation>Jetzt sichern</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/safety_form.py" />
            <source>Backed up and checked</source>
            <translation>Gesichert und geprüft</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/safety_form.py" />
            <source>Backing up: {percent} %. Cancel</source>
            <translation>Sichern: {percent} %. Abbrechen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/start_pages.py" />
            <source>Backup of {when}</source>
            <translation>Sicherung vom {when}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/safety_form.py" />
            <source>Backups are made at every start and every 30 minutes of work, checked, and kept by hour, day and month.</source>
            <translation>Sicherungen entstehen bei jedem Start und alle 30 Minuten Arbeit, werden geprüft und nach Stunde, Tag und Monat aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/erasing.py" />
            <source>Backups that have gone by {day}: {number}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_words.py" />
            <location filename="../../studio/ui/exercises/words.py" />
            <source>Ball</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/words.py" />
            <source>Band</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_words.py" />
            <source>Band with anchor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Bank transfer</source>
            <translation>Überweisung</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_words.py" />
            <source>Bar or stick</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/words.py" />
            <source>Bar, suspension</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/words.py" />
            <source>Barbell, sandbag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/field_words.py" />
            <location filename="../../studio/ui/exercises/words.py" />
            <source>Basic set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/pass_dialogs.py" />
            <source>Because</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_dialogs.py" />
            <source>Because of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/columns_step.py" />
            <source>Becomes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/tabs.py" />
            <source>Before</source>
            <translation>Davor</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_editor.py" />
            <source>Begin with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_editor.py" />
            <source>Begin with the figure of another exercise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/other_sheets.py" />
            <location filename="../../studio/services/paper/packing.py" />
            <source>Belongs to the member.</source>
            <translation>Gehört dem Mitglied.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>Below level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Below target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/pass_dialogs.py" />
            <source>Below zero when it is given back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_words.py" />
            <source>Bench</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/list_pane.py" />
            <source>Best match</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_tab.py" />
            <source>Bests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>Birth date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>Birthday</source>
            <translation>Geburtstag</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>Birthday in month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Birthdays</source>
            <translation>Geburtstage</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exercises/asking.py" />
            <location filename="../../studio/ui/exercises/facets_pane.py" />
            <location filename="../../studio/ui/exercises/field_words.py" />
            <location filename="../../studio/printing/coach_card.py" />
            <source>Block</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/merge_words.py" />
            <source>Block and pattern</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>Block times changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_words.py" />
            <source>Blood pressure, controlled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/trades.py" />
            <source>Blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/person_words.py" />
            <source>Body mass</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>Body mass in kg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/words.py" />
            <source>Body weight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_words.py" />
            <source>Bone stress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/book_dialog.py" />
            <location filename="../../studio/ui/members/profile_head.py" />
            <source>Book</source>
            <translation>Buchen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/profile_head.py" />
            <source>Book a class</source>
            <translation>Kurs buchen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/book_dialog.py" />
            <source>Book a class for {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/check_in_box.py" />
            <source>Book a place</source>
            <translation>Platz buchen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/waitlist.py" />
            <source>Book place</source>
            <translation>Platz buchen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/waitlist.py" />
            <source>Book the place for {name}</source>
            <translation>Den Platz für {name} buchen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <location filename="../../studio/ui/schedule/regular_dates.py" />
            <location filename="../../studio/printing/coach_card.py" />
            <location filename="../../studio/printing/roster.py" />
            <source>Booked</source>
            <translation>Gebucht</translation>
        </message>
        <message>
            <location filename="../../studio/ui/progress/charts.py" />
            <source>Booked: {days}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/profile_pane.py" />
            <source>Bookings</source>
            <translation>Buchungen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/running_tab.py" />
            <source>Bookings too near a hard run are warned of.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/merging.py" />
            <source>Bookings {bookings} · classes left {left}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/merging.py" />
            <source>Bookings, passes, payments, results, health and cards all hang on the profile that stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <location filename="../../studio/ui/members/words.py" />
            <source>Born</source>
            <translation>Geboren</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exercises/facets_pane.py" />
            <location filename="../../studio/ui/members/merging.py" />
            <source>Both</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/person_menu.py" />
            <source>Both are shown side by side before anything is changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/field_words.py" />
            <location filename="../../studio/ui/exercises/merge_words.py" />
            <source>Both at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/merging.py" />
            <source>Both have a place in {number} classes: the better one counts, the other gives its credit back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/merging.py" />
            <source>Both say the same about the person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/merging.py" />
            <source>Both say the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>Both sides and 5 s to change do not fit {has}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>Both sides the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_words.py" />
            <source>Box</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/words.py" />
            <source>Box, bench, step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/time_bar.py" />
            <location filename="../../studio/services/paper/coach_card.py" />
            <source>Brief</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>Brief, blocks, set-up and moves together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/start_pages.py" />
            <source>Bring a backup</source>
            <translation>Sicherung einspielen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/profile_head.py" />
            <location filename="../../studio/ui/schedule/inspector.py" />
            <source>Bring back</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/first_week.py" />
            <source>Bring your calendar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/words.py" />
            <location filename="../../studio/services/paper/words.py" />
            <source>Broad jump</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/repeat_form.py" />
            <source>By days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/repeat_form.py" />
            <source>By months, on the date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/repeat_form.py" />
            <source>By months, on the weekday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/words.py" />
            <source>By name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/repeat_form.py" />
            <source>By weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_tab.py" />
            <source>C, for training</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/window_commands.py" />
            <source>CSV, Excel, contacts</source>
            <translation>CSV, Excel, Kontakte</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/week_view.py" />
            <source>Calendar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/share.py" />
            <source>Calendar file of a coach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/share.py" />
            <source>Calendar file of a kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/share.py" />
            <source>Calendar file of a room</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/share.py" />
            <source>Calendar file of all classes …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/share.py" />
            <source>Calendars (*.ics)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/share.py" />
            <source>Calendars (*.ics);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/commands.py" />
            <source>Call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/kin_part.py" />
            <source>Call first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/options.py" />
            <location filename="../../studio/services/paper/service.py" />
            <location filename="../../studio/printing/call_sheet.py" />
            <location filename="../../studio/printing/pack.py" />
            <source>Call list</source>
            <translation>Anrufliste</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/closure_files.py" />
            <source>Call list as a table …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/closure_files.py" />
            <source>Call list, {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/document_dialogs.py" />
            <source>Called</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Came to class</source>
            <translation>War im Kurs</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exercises/actions.py" />
            <source>Came with the program and was changed here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/merging.py" />
            <location filename="../../studio/ui/exercises/pose_editor.py" />
            <location filename="../../studio/ui/kiosk/unguarded.py" />
            <location filename="../../studio/ui/long_work.py" />
            <location filename="../../studio/ui/members/asking.py" />
            <location filename="../../studio/ui/members/camera.py" />
            <location filename="../../studio/ui/members/columns_dialog.py" />
            <location filename="../../studio/ui/members/importing/wizard.py" />
            <location filename="../../studio/ui/members/merging.py" />
            <location filename="../../studio/ui/members/photo_dialog.py" />
            <location filename="../../studio/ui/printing/book_run.py" />
            <location filename="../../studio/ui/progress/add_test.py" />
            <location filename="../../studio/ui/schedule/cancel_class.py" />
            <location filename="../../studio/ui/schedule/change_repeat.py" />
            <location filename="../../studio/ui/schedule/close_days.py" />
            <location filename="../../studio/ui/schedule/copy_week.py" />
            <location filename="../../studio/ui/schedule/edit_class.py" />
            <location filename="../../studio/ui/schedule/import_calendar.py" />
            <location filename="../../studio/ui/schedule/new_class.py" />
            <location filename="../../studio/ui/schedule/templates.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/printing/book_run.py" />
            <source>Cancel (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/cancel_class.py" />
            <location filename="../../studio/ui/schedule/inspector.py" />
            <source>Cancel class</source>
            <translation>Kurs absagen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/inspector.py" />
            <source>Cancel class (Del)</source>
            <translation>Kurs absagen (Entf)</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/rules_form.py" />
            <source>Cancel in good time until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/long_work.py" />
            <source>Cancel taking back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <source>Cancel the class</source>
            <translation>Kurs absagen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/cancel_class.py" />
            <source>Cancel {count} classes</source>
            <translation>{count} Kurse absagen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/cancel_class.py" />
            <source>Cancel {name}</source>
            <translation>{name} absagen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <location filename="../../studio/ui/schedule/agenda.py" />
            <location filename="../../studio/ui/schedule/blocks.py" />
            <location filename="../../studio/ui/schedule/hours_model.py" />
            <location filename="../../studio/ui/schedule/inspector.py" />
            <location filename="../../studio/ui/schedule/regular_dates.py" />
            <location filename="../../studio/ui/today/words.py" />
            <source>Cancelled</source>
            <translation>Abgesagt</translation>
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <location filename="../../studio/ui/members/words.py" />
            <location filename="../../studio/ui/today/roster_pane.py" />
            <source>Cancelled late</source>
            <translation>Zu spät abgesagt</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>Cancelled {time}</source>
            <translation>Abgesagt {time}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/inspector.py" />
            <location filename="../../studio/ui/schedule/regular_dates.py" />
            <source>Cancelled: {reason}</source>
            <translation>Abgesagt: {reason}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/rules_form.py" />
            <source>Cancelling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_dialogs.py" />
            <source>Cancelling late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/rules_form.py" />
            <source>Cancelling late costs a class of the pass</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>Cancels</source>
            <translation>Absage</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>Card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>Card of this studio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Card replaced, now {card}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Card terminal</source>
            <translation>Kartengerät</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/merging.py" />
            <source>Card {code}, since {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/field_words.py" />
            <source>Card, line 1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/field_words.py" />
            <source>Card, line 2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/options.py" />
            <source>Cards of {count} members</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_editor.py" />
            <source>Carried by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Carried over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Cash</source>
            <translation>Bar</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_editor.py" />
            <source>Caught in motion, need not balance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_dialogs.py" />
            <location filename="../../studio/ui/members/health_tab.py" />
            <source>Cause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Cause of an adjustment of {name} written down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_words.py" />
            <source>Caution</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>Central European (Windows)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/documents_tab.py" />
            <location filename="../../studio/ui/members/kin_part.py" />
            <location filename="../../studio/ui/members/passes_tab.py" />
            <location filename="../../studio/ui/members/running_tab.py" />
            <location filename="../../studio/ui/schedule/change_repeat.py" />
            <location filename="../../studio/ui/schedule/edit_class.py" />
            <location filename="../../studio/ui/schedule/proposal.py" />
            <location filename="../../studio/ui/settings/own_fields_pane.py" />
            <location filename="../../studio/ui/settings/prices_pane.py" />
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/staff_form.py" />
            <source>Change PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/board.py" />
            <source>Change rounds and times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/document_dialogs.py" />
            <source>Change the document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/kin_dialogs.py" />
            <source>Change the emergency contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/own_fields_pane.py" />
            <source>Change the field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/list_dialog.py" />
            <source>Change the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_tab.py" />
            <source>Change the phase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/profile_head.py" />
            <source>Change the photo</source>
            <translation>Foto ändern</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/running_tab.py" />
            <source>Change the race</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/edit_class.py" />
            <source>Change {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_dialogs.py" />
            <source>Change {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/words.py" />
            <source>Changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/facets_pane.py" />
            <source>Changed here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/words.py" />
            <source>Changed since it was last printed: {sheets}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/circuit_panel.py" />
            <source>Changed {time}</source>
            <translation>Geändert {time}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/lists_pane.py" />
            <source>Change…</source>
            <translation>Ändern …</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exercises/field_words.py" />
            <source>Changing sides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_dialogs.py" />
            <location filename="../../studio/ui/members/importing/wizard.py" />
            <source>Check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>Check due</source>
            <translation>Check fällig</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Check expiring</source>
            <translation>Check läuft ab</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>Check holds until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/profile_head.py" />
            <source>Check in</source>
            <translation>Einchecken</translation>
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <source>Check in whom the box has found</source>
            <translation>Einchecken, wen das Feld gefunden hat</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/rules_form.py" />
            <source>Check-in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/start_pages.py" />
            <source>Checked when it was made. The damaged file is kept beside it, never deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/wizard.py" />
            <source>Checking every row …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/side_panel.py" />
            <location filename="../../studio/ui/exercises/pose_editor.py" />
            <source>Checks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/side_panel.py" />
            <source>Checks, muscles and swaps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/own_fields_pane.py" />
            <source>Choices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/kin_part.py" />
            <source>Choose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/run.py" />
            <source>Choose a backup</source>
            <translation>Sicherung wählen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/share.py" />
            <source>Choose a calendar file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/document_dialogs.py" />
            <source>Choose a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/start_pages.py" />
            <source>Choose a file from elsewhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/handing_over.py" />
            <source>Choose a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Choose a kind of run.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Choose a phase of the season.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/photo_dialog.py" />
            <source>Choose a photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/photo_dialog.py" />
            <source>Choose a photo…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/beside.py" />
            <source>Choose a row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/file_step.py" />
            <location filename="../../studio/ui/start_pages.py" />
            <source>Choose file…</source>
            <translation>Datei wählen …</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Choose how it was paid.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Choose one of those offered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Choose somebody else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/profile_pane.py" />
            <source>Choose somebody from the list.</source>
            <translation>Wählen Sie jemanden aus der Liste.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/progress/page.py" />
            <source>Choose somebody who was tested, or open a member and press Progress.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Choose what the adjustment is for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/document_dialogs.py" />
            <location filename="../../studio/ui/members/handing_over.py" />
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/editor_head.py" />
            <location filename="../../studio/ui/schedule/inspector.py" />
            <location filename="../../studio/ui/today/circuit_panel.py" />
            <source>Circuit</source>
            <translation>Zirkel</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/commands.py" />
            <source>CircuitService</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/overview.py" />
            <location filename="../../studio/ui/exercises/circuit_menu.py" />
            <location filename="../../studio/ui/key_sheet.py" />
            <location filename="../../studio/ui/rail.py" />
            <source>Circuits</source>
            <translation>Zirkel</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/proposal.py" />
            <source>Clash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/finder.py" />
            <source>Clash: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/clash_list.py" />
            <source>Clashes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/book_dialog.py" />
            <location filename="../../studio/ui/printing/options.py" />
            <location filename="../../studio/ui/schedule/regular_places.py" />
            <source>Class</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Class cancelled</source>
            <translation>Kurs abgesagt</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <location filename="../../studio/ui/members/words.py" />
            <source>Class cap (level)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/pass_dialogs.py" />
            <location filename="../../studio/ui/schedule/finder.py" />
            <location filename="../../studio/ui/schedule/hours_model.py" />
            <location filename="../../studio/ui/settings/price_dialogs.py" />
            <source>Classes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <location filename="../../studio/printing/progress_weeks.py" />
            <source>Classes a week</source>
            <translation>Kurse pro Woche</translation>
        </message>
        <message>
            <location filename="../../studio/ui/progress/charts.py" />
            <source>Classes a week: {counts}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/tabs.py" />
            <source>Classes given and used stand here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>Classes in 8 weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>Classes in a period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>Classes left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/rules_form.py" />
            <source>Classes of series are made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/timeline.py" />
            <source>Classes of the day</source>
            <translation>Kurse des Tages</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Classes of {name} corrected: {pass}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>Classes repeat by days, weeks or months. Nothing was added. Choose one of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/closure_card.py" />
            <source>Classes still to come take place again with the same people.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/hours.py" />
            <source>Classes that take place, by who teaches them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>Classes {period}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/list_pane.py" />
            <source>Clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/list_pane.py" />
            <source>Clear search and filters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/facets_pane.py" />
            <source>Clear {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/person_words.py" />
            <source>Cleared for rotation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>Cleared to rotate alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>Clears 1 warning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>Clears {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/reading_form.py" />
            <source>Clock</source>
            <translation>Uhr</translation>
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <location filename="../../studio/ui/members/duplicates.py" />
            <location filename="../../studio/ui/members/importing/wizard.py" />
            <location filename="../../studio/ui/schedule/close_days.py" />
            <location filename="../../studio/ui/schedule/hours.py" />
            <location filename="../../studio/ui/schedule/popover.py" />
            <location filename="../../studio/ui/schedule/regular_places.py" />
            <location filename="../../studio/ui/today/caution_bar.py" />
            <location filename="../../studio/ui/today/day_close.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/close_days.py" />
            <location filename="../../studio/ui/schedule/filters.py" />
            <source>Close days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/share.py" />
            <source>Close days …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/message_bar.py" />
            <source>Close message</source>
            <translation>Meldung schließen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/day_close.py" />
            <source>Close the day</source>
            <translation>Tag abschließen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/page.py" />
            <source>Close the day, call list</source>
            <translation>Tag abschließen, Anrufliste</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/ground.py" />
            <location filename="../../studio/services/paper/service.py" />
            <location filename="../../studio/printing/closure_notice.py" />
            <location filename="../../studio/printing/timetable.py" />
            <source>Closed</source>
            <translation>Geschlossen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>Closed for {title}: {number} classes, {bookings} bookings cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/words.py" />
            <source>Closed {day}: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/regular_dates.py" />
            <source>Closed: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/ground.py" />
            <location filename="../../studio/ui/schedule/month_paint.py" />
            <location filename="../../studio/ui/schedule/rule_words.py" />
            <source>Closed: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/pack.py" />
            <source>Closure notice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/filters.py" />
            <source>Closures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/fields.py" />
            <location filename="../../studio/ui/schedule/import_calendar.py" />
            <location filename="../../studio/ui/staff/words.py" />
            <location filename="../../studio/printing/coach_card.py" />
            <location filename="../../studio/printing/progress_sheet.py" />
            <location filename="../../studio/printing/roster.py" />
            <source>Coach</source>
            <translation>Trainer</translation>
        </message>
        <message>
            <location filename="../../studio/ui/printing/words.py" />
            <location filename="../../studio/printing/pack.py" />
            <source>Coach card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/packing.py" />
            <source>Coach copy 1 of 1. Shred today.</source>
            <translation>Trainerexemplar 1 von 1. Heute schreddern.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/cancel_class.py" />
            <source>Coach ill</source>
            <translation>Trainer krank</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/hours_model.py" />
            <source>Coach, kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/filters.py" />
            <source>Coaches</source>
            <translation>Trainer</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/health_tab.py" />
            <source>Coaches and managers see adjustments and checks. Here it is enough to know who may train.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/page.py" />
            <source>Coaches and managers see test results.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/page.py" />
            <source>Coaches and managers see test results. Whoever is one can sign in at the top right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/trades.py" />
            <source>Coaches and staff</source>
            <translation>Trainer und Team</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/health_dialogs.py" />
            <source>Coaches see what to leave out, never why. The defaults are careful; in doubt ask a clinician.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_dialogs.py" />
            <location filename="../../studio/printing/results_grid.py" />
            <location filename="../../studio/printing/roster.py" />
            <source>Code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/pass_dialogs.py" />
            <source>Code, if there is one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/side_panel.py" />
            <source>Codes only. Names are on the coach sheet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/trades.py" />
            <source>Colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/desk_pane.py" />
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/columns_step.py" />
            <source>Column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>Column {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/columns_dialog.py" />
            <location filename="../../studio/ui/members/importing/wizard.py" />
            <location filename="../../studio/ui/schedule/bar.py" />
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>Columns about health are never taken over. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/list_pane.py" />
            <source>Columns and export</source>
            <translation>Spalten und Export</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/columns_dialog.py" />
            <source>Columns: Space shows one, Alt+Up and Alt+Down move it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/list_pane.py" />
            <source>Columns…</source>
            <translation>Spalten …</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/overview.py" />
            <source>Coming up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/duplicates.py" />
            <location filename="../../studio/ui/members/person_menu.py" />
            <source>Compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_tab.py" />
            <source>Consent comes first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_tab.py" />
            <source>Consent to keep health data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>Consents to health data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/side_panel.py" />
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>Contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/field_words.py" />
            <source>Contacts a rep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/handbook.py" />
            <source>Contents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/words.py" />
            <source>Cool</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <location filename="../../studio/services/paper/coach_card.py" />
            <source>Cool-down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>Copied as {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/closure_files.py" />
            <location filename="../../studio/ui/today/day_close.py" />
            <source>Copied {number} to call</source>
            <translation>{number} zum Anrufen kopiert</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/roster_pane.py" />
            <source>Copied {phone}</source>
            <translation>{phone} kopiert</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/erasing.py" />
            <source>Copies beside the database still hold them ({number}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/copy_week.py" />
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/copy_week.py" />
            <source>Copy a week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/editor.py" />
            <source>Copy circuit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/closure_files.py" />
            <location filename="../../studio/ui/today/day_close.py" />
            <source>Copy the call list</source>
            <translation>Anrufliste kopieren</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/share.py" />
            <source>Copy this week …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/editor_head.py" />
            <source>Copy to another circuit …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/copy_week.py" />
            <source>Copy {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/roster_pane.py" />
            <source>Copy {phone}</source>
            <translation>{phone} kopieren</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/prices_pane.py" />
            <source>Copy…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <location filename="../../studio/ui/today/words.py" />
            <location filename="../../studio/services/paper/words.py" />
            <source>Core</source>
            <translation>Rumpf</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/passes_tab.py" />
            <source>Correct the classes…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/pass_dialogs.py" />
            <source>Correct {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_dialogs.py" />
            <source>Costs a class</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_dialogs.py" />
            <source>Costs nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/trades.py" />
            <source>Country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/columns_step.py" />
            <source>Country of telephone numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/pass_dialogs.py" />
            <source>Coupon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/prices_pane.py" />
            <source>Coupons</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <source>Ctrl</source>
            <translation>Strg</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/list_pane.py" />
            <source>Ctrl F</source>
            <translation>Strg F</translation>
        </message>
        <message>
            <location filename="../../studio/ui/box.py" />
            <location filename="../../studio/ui/main_window.py" />
            <source>Ctrl K</source>
            <translation>Strg K</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exercises/field_words.py" />
            <source>Cue 1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/field_words.py" />
            <source>Cue 2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/field_words.py" />
            <source>Cue 3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/detail_pane.py" />
            <location filename="../../studio/ui/exercises/merge_words.py" />
            <location filename="../../studio/printing/handbook_page.py" />
            <source>Cues</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>Cyrillic (Windows)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/desk_pane.py" />
            <location filename="../../studio/ui/window_commands.py" />
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../studio/ui/run.py" />
            <source>Databases (*.db)</source>
            <translation>Datenbanken (*.db)</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/erasing.py" />
            <source>Databases that a restore set aside: {number}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/regular_dates.py" />
            <location filename="../../studio/ui/settings/own_fields_pane.py" />
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/regular_places.py" />
            <source>Dates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/sections.py" />
            <source>Dates and units</source>
            <translation>Daten und Einheiten</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/running_tab.py" />
            <location filename="../../studio/ui/schedule/bar.py" />
            <location filename="../../studio/ui/schedule/fields.py" />
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>Day first: 31/1/1980</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>Day or month first?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <source>Day, week, month, agenda</source>
            <translation>Tag, Woche, Monat, Agenda</translation>
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>Days can be read both ways. Nothing was changed. Say whether day or month comes first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/columns_step.py" />
            <source>Days in {column}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/coach_form.py" />
            <source>Days off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/heads.py" />
            <source>Days shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>Days since joining</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>Days since last here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>Days to next race</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/document_dialogs.py" />
            <source>Days; empty: no end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/words.py" />
            <location filename="../../studio/services/paper/words.py" />
            <source>Dead-bug control</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/domain/sheets/wording.py" />
            <source>Dec</source>
            <translation>Dez</translation>
        </message>
        <message>
            <location filename="../../studio/domain/sheets/wording.py" />
            <source>December</source>
            <translation>Dezember</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exercises/detail_pane.py" />
            <location filename="../../studio/services/paper/handbook.py" />
            <source>Default dose, level {level}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <source>Del</source>
            <translation>Entf</translation>
        </message>
        <message>
            <location filename="../../studio/ui/staff/pin_pad.py" />
            <source>Delete the last digit</source>
            <translation>Letzte Ziffer löschen</translation>
        </message>
        <message>
            <location filename="../../studio/services/paper/words.py" />
            <source>Deload</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_words.py" />
            <source>Deload week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/run.py" />
            <source>Desk 1</source>
            <translation>Empfang 1</translation>
        </message>
        <message>
            <location filename="../../studio/ui/crash.py" />
            <location filename="../../studio/ui/members/profile_pane.py" />
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Did not come</source>
            <translation>Nicht erschienen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/day_close.py" />
            <source>Did not come, {number}</source>
            <translation>Nicht erschienen, {number}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/thing_form.py" />
            <source>Discard changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_tab.py" />
            <source>Distance ({unit})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/reading_form.py" />
            <source>Distances</source>
            <translation>Entfernungen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/health_words.py" />
            <source>Dizziness</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_words.py" />
            <source>Dizzy spells or falls?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/window_commands.py" />
            <source>Do</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/passes_tab.py" />
            <source>Do not stop it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/member_card.py" />
            <source>Do today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/document_dialogs.py" />
            <source>Document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>Document that holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/documents_tab.py" />
            <location filename="../../studio/ui/members/profile_pane.py" />
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/document_dialogs.py" />
            <source>Documents (*.pdf *.jpg *.jpeg *.png)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/document_dialogs.py" />
            <source>Documents signed in another wording are marked, so that they can be signed anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/repeat_form.py" />
            <source>Does not repeat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/substitute_list.py" />
            <source>Does not teach this kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>Does not train until the coach has said so. Ask the coach before the class.</source>
            <translation>Trainiert erst, wenn der Trainer zustimmt. Fragen Sie ihn vor dem Kurs.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>Does something in this circuit another way. It stands on the coach's card.</source>
            <translation>Macht in diesem Zirkel etwas anders. Es steht auf der Trainerkarte.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/thing_form.py" />
            <source>Don't add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/edit_form.py" />
            <location filename="../../studio/ui/members/details_form.py" />
            <location filename="../../studio/ui/members/importing/wizard.py" />
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exercises/edit_form.py" />
            <source>Done (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_dialogs.py" />
            <source>Done on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_tab.py" />
            <source>Done {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/inspector.py" />
            <location filename="../../studio/ui/exercises/field_words.py" />
            <location filename="../../studio/ui/exercises/merge_words.py" />
            <source>Dose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/asking.py" />
            <source>Dose, muscles and limits begin like the plainest of its pattern. You can change all of it next.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/page.py" />
            <source>Draw a figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/page.py" />
            <source>Draw a figure (Ctrl+G)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/edit_form.py" />
            <source>Draw figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/edit_form.py" />
            <source>Draw figure (Ctrl+G)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/actions.py" />
            <source>Draw figure…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <source>Draw the figure</source>
            <translation>Figur zeichnen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/file_step.py" />
            <source>Drop a file here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/prices_pane.py" />
            <source>Drop-in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_words.py" />
            <source>Dumbbell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/inspector.py" />
            <location filename="../../studio/ui/exercises/actions.py" />
            <location filename="../../studio/ui/key_sheet.py" />
            <source>Duplicate</source>
            <translation>Kopie anlegen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/board.py" />
            <source>Duplicate	D</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/lists_pane.py" />
            <source>Duplicates</source>
            <translation>Doppelte</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exercises/words.py" />
            <source>E study</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <location filename="../../studio/ui/members/importing/words.py" />
            <location filename="../../studio/ui/members/profile_head.py" />
            <location filename="../../studio/ui/members/words.py" />
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/rows_model.py" />
            <source>E-mail or telephone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/templates.py" />
            <source>Each of its classes becomes a weekly series between these days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/bar.py" />
            <source>Earlier</source>
            <translation>Früher</translation>
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <source>Earlier, later</source>
            <translation>Früher, später</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exercises/field_words.py" />
            <location filename="../../studio/ui/key_sheet.py" />
            <source>Easier</source>
            <translation>Leichter</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/board.py" />
            <source>Easier	G</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/detail_pane.py" />
            <location filename="../../studio/printing/handbook_page.py" />
            <source>Easier and harder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/words.py" />
            <source>Easier first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_words.py" />
            <source>Easy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/actions.py" />
            <location filename="../../studio/ui/key_sheet.py" />
            <location filename="../../studio/ui/schedule/inspector.py" />
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/profile_head.py" />
            <source>Edit	E</source>
            <translation>Bearbeiten	E</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/board.py" />
            <source>Edit	Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <source>Edit the class</source>
            <translation>Kurs bearbeiten</translation>
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <source>Edit the station</source>
            <translation>Station bearbeiten</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exercises/edit_form.py" />
            <location filename="../../studio/ui/schedule/edit_class.py" />
            <source>Edit {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/field_words.py" />
            <location filename="../../studio/printing/handbook_lists.py" />
            <location filename="../../studio/printing/results_grid.py" />
            <source>Effort</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/words.py" />
            <source>Effort goes from 0 to 10. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/words.py" />
            <source>Effort of {name} saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_words.py" />
            <source>Elbow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/words.py" />
            <source>Elevated bridge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>Emergency contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>Emergency contact is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Emergency contact of {name} removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Emergency contact of {name} saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/profile_head.py" />
            <source>Emergency contact: {contact}</source>
            <translation>Notfallkontakt: {contact}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <location filename="../../studio/ui/members/kin_part.py" />
            <source>Emergency contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Emergency contacts of {name} in another order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>Emergency telephone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/profile_head.py" />
            <source>Emergency: {contact}</source>
            <translation>Notfall: {contact}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/health_tab.py" />
            <source>End</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_editor.py" />
            <source>End: </source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <location filename="../../studio/ui/members/health_tab.py" />
            <source>Ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Ended {day}</source>
            <translation>Beendet {day}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/repeat_form.py" />
            <source>Ends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Ends today</source>
            <translation>Endet heute</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>Ends within a week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Ends {day}</source>
            <translation>Endet {day}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/erasing.py" />
            <source>Erase for good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/erasing.py" />
            <source>Erase {name}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/profile_head.py" />
            <source>Erased: only counts and amounts are left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/person_menu.py" />
            <source>Erase…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/erasing.py" />
            <source>Erasing…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <location filename="../../studio/ui/palette.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/health_words.py" />
            <source>Ever told that the blood pressure is high?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/rule_words.py" />
            <source>Every day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_words.py" />
            <source>Every kind of class</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/rule_words.py" />
            <source>Every month on {days}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_dialogs.py" />
            <source>Every pass</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/field_words.py" />
            <source>Every repetition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/why.py" />
            <location filename="../../studio/ui/exercises/words.py" />
            <location filename="../../studio/printing/handbook.py" />
            <source>Every runner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/field_words.py" />
            <source>Every set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/repeat_form.py" />
            <source>Every so many</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/words.py" />
            <source>Every station card on the floor of {name} is up to date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/rule_words.py" />
            <source>Every {days}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/rule_words.py" />
            <source>Every {number} days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/rule_words.py" />
            <source>Every {number} months on {days}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/rule_words.py" />
            <source>Every {number} weeks on {days}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/day_close.py" />
            <source>Everybody is marked.</source>
            <translation>Alle sind erfasst.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/staff_form.py" />
            <source>Everybody signs in with their PIN. The desk locks by itself, and with Ctrl+L.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Everybody who comes reaches their weekly target.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Everything kept of {name} was handed over, folder {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/dossier.py" />
            <source>Everything that {studio} keeps about you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <source>Everywhere</source>
            <translation>Überall</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>Excel workbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/member_card.py" />
            <source>Exercise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/options.py" />
            <location filename="../../studio/services/paper/handbook.py" />
            <source>Exercise handbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/list_pane.py" />
            <location filename="../../studio/ui/key_sheet.py" />
            <location filename="../../studio/ui/rail.py" />
            <location filename="../../studio/ui/search.py" />
            <source>Exercises</source>
            <translation>Übungen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/inspector.py" />
            <source>Exercises that could stand here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>Expected</source>
            <translation>Offen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <source>Expected again</source>
            <translation>Wieder offen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/documents_tab.py" />
            <location filename="../../studio/ui/members/health_tab.py" />
            <source>Expired</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/list_pane.py" />
            <source>Export this list as CSV…</source>
            <translation>Diese Liste als CSV exportieren …</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/list_pane.py" />
            <source>Export this list as XLSX…</source>
            <translation>Diese Liste als XLSX exportieren …</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/pass_dialogs.py" />
            <source>Extend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/pass_dialogs.py" />
            <source>Extend {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/passes_tab.py" />
            <source>Extend…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_words.py" />
            <source>Eye pressure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_words.py" />
            <source>Falls {way}: weight off by {amount}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>Family name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>Family name first: Mensah Kofi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/prices_pane.py" />
            <source>Family pack</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/domain/sheets/wording.py" />
            <source>Feb</source>
            <translation>Feb</translation>
        </message>
        <message>
            <location filename="../../studio/domain/sheets/wording.py" />
            <source>February</source>
            <translation>Februar</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>Few classes left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/facets_pane.py" />
            <source>Fewer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Fewer, lower contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Field archived: {field}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>Field of your own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Field saved: {field}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/own_fields_pane.py" />
            <location filename="../../studio/ui/settings/sections.py" />
            <source>Fields of members</source>
            <translation>Eigene Felder</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/merging.py" />
            <source>Fields that your role does not change are kept without loss: {number}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/merge_words.py" />
            <source>Figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_editor.py" />
            <source>Figure of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_editor.py" />
            <source>Figure: Tab goes from joint to joint, arrow keys move it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/document_dialogs.py" />
            <location filename="../../studio/ui/members/importing/wizard.py" />
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/erasing.py" />
            <source>Files saved elsewhere (exports, PDFs, backups on other disks) and paper are yours to destroy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/words.py" />
            <source>Fill in at least one value. Nothing was saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>Filled in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/facets_pane.py" />
            <source>Filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/palette.py" />
            <source>Find a command</source>
            <translation>Befehl finden</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exercises/facets_pane.py" />
            <source>Find a muscle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <source>Find a person, a page, a command</source>
            <translation>Person, Seite oder Befehl finden</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exercises/list_pane.py" />
            <source>Find an exercise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/list_pane.py" />
            <source>Find an exercise by name, muscle or kit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/history_tab.py" />
            <source>Find in the history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/list_pane.py" />
            <source>Find in this list</source>
            <translation>In dieser Liste suchen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <source>Find on the page</source>
            <translation>Auf der Seite suchen</translation>
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>Find out who had access; compare with the newest backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/history_tab.py" />
            <source>Find: what was done, who, a desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>Finished</source>
            <translation>Beendet</translation>
        </message>
        <message>
            <location filename="../../studio/ui/printing/card_places.py" />
            <source>First card at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/card_places.py" />
            <source>First card at place {place} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_tab.py" />
            <location filename="../../studio/ui/schedule/close_days.py" />
            <location filename="../../studio/ui/schedule/templates.py" />
            <location filename="../../studio/ui/settings/price_dialogs.py" />
            <source>First day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/coach_form.py" />
            <source>First day off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>First month</source>
            <translation>Erster Monat</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>First name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>First name first: Kofi Mensah</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>First test</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/page.py" />
            <source>First test day, {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/results_grid.py" />
            <source>First time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/columns_step.py" />
            <source>First values</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>First visit</source>
            <translation>Erster Besuch</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>First week planned: {number} classes, every week from now on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/rules_form.py" />
            <source>First-timers are asked to come</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/words.py" />
            <location filename="../../studio/services/paper/words.py" />
            <source>Five bounds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/words.py" />
            <location filename="../../studio/services/paper/words.py" />
            <source>Five sit-to-stands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/class_header.py" />
            <location filename="../../studio/printing/roster.py" />
            <source>Flags</source>
            <translation>Hinweise</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/signs_form.py" />
            <source>Flash</source>
            <translation>Aufleuchten</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/signs_form.py" />
            <source>Flash and sound</source>
            <translation>Aufleuchten und Ton</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/handing_over.py" />
            <source>Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/desk_pane.py" />
            <location filename="../../studio/ui/window_commands.py" />
            <source>Follow the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>Foot contacts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/pass_dialogs.py" />
            <location filename="../../studio/ui/settings/price_dialogs.py" />
            <location filename="../../studio/printing/receipt.py" />
            <source>For</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/beside.py" />
            <source>For all {count} like this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/detail_pane.py" />
            <location filename="../../studio/ui/exercises/field_words.py" />
            <location filename="../../studio/ui/exercises/merge_words.py" />
            <source>For runners</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/kinds_button.py" />
            <source>For: {kinds}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/templates.py" />
            <source>Forget this template</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/staff/lock_screen.py" />
            <source>Forgotten? A manager sets a new PIN in Settings.</source>
            <translation>Vergessen? Die Leitung setzt in den Optionen eine neue PIN.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/health_dialogs.py" />
            <location filename="../../studio/printing/results_grid.py" />
            <source>Form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/results_grid.py" />
            <source>Form: 0 stopped, 1 needs easier, 2 fine with cues, 3 good, 4 ready to progress.   “swap” in a box: does what the coach card says instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/block_form.py" />
            <source>Format</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/widgets/muscle_map.py" />
            <source>Four shades, from no work to most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/proposal.py" />
            <location filename="../../studio/ui/schedule/substitute_list.py" />
            <source>Free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/rules_form.py" />
            <source>Free places are given until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/waitlist.py" />
            <source>Free places go to the first by themselves until {time}.</source>
            <translation>Freie Plätze gehen bis {time} von selbst an die Ersten.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>Frees {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/domain/sheets/wording.py" />
            <source>Fri</source>
            <translation>Fr</translation>
        </message>
        <message>
            <location filename="../../studio/domain/sheets/wording.py" />
            <source>Friday</source>
            <translation>Freitag</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/health_dialogs.py" />
            <location filename="../../studio/ui/members/pass_dialogs.py" />
            <location filename="../../studio/ui/schedule/regular_form.py" />
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/page.py" />
            <source>From a template</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/first_week.py" />
            <source>From an .ics file. You see every class before it is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_words.py" />
            <source>From {first}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/staff/words.py" />
            <source>Front desk</source>
            <translation>Empfang</translation>
        </message>
        <message>
            <location filename="../../studio/ui/progress/words.py" />
            <location filename="../../studio/services/paper/words.py" />
            <source>Front plank</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>Full</source>
            <translation>Voll</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>Full name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/columns_step.py" />
            <source>Full names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/check_in_box.py" />
            <source>Full: put on the waitlist</source>
            <translation>Voll: auf die Warteliste</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/regular_dates.py" />
            <source>Full: will wait for a place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/further_dates.py" />
            <source>Further date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/columns_dialog.py" />
            <source>Further left (Alt+Up)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/columns_dialog.py" />
            <source>Further right (Alt+Down)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/sections.py" />
            <source>General</source>
            <translation>Allgemein</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/prices_pane.py" />
            <source>Gift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/pass_dialogs.py" />
            <source>Gift from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/archiving.py" />
            <source>Give back and archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/regular_places.py" />
            <source>Give it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/closure_card.py" />
            <source>Give out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>Give the copy a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Give the list a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Give the race a name of 80 characters or fewer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/hours_model.py" />
            <source>Given away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Given back</source>
            <translation>Zurückgegeben</translation>
        </message>
        <message>
            <location filename="../../studio/services/paper/receipts.py" />
            <source>Given back by bank transfer.</source>
            <translation>Per Überweisung erstattet.</translation>
        </message>
        <message>
            <location filename="../../studio/services/paper/receipts.py" />
            <source>Given back by card.</source>
            <translation>Auf die Karte erstattet.</translation>
        </message>
        <message>
            <location filename="../../studio/services/paper/receipts.py" />
            <source>Given back in cash.</source>
            <translation>Bar erstattet.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/health_tab.py" />
            <source>Given on {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/regular_dates.py" />
            <source>Given up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_dialogs.py" />
            <source>Gives</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>Glutes, large</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>Glutes, side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/crash.py" />
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/finder.py" />
            <location filename="../../studio/ui/window_commands.py" />
            <source>Go to</source>
            <translation>Gehe zu</translation>
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <source>Go to a page</source>
            <translation>Zu einer Seite gehen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Go with changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <location filename="../../studio/ui/members/importing/words.py" />
            <location filename="../../studio/ui/members/running_tab.py" />
            <location filename="../../studio/ui/members/words.py" />
            <source>Goal</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/running_tab.py" />
            <source>Goal {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/merging.py" />
            <source>Goes into it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/merging.py" />
            <source>Goes: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/erasing.py" />
            <source>Gone: name, contact, photo, notes, health, results, tests, running and papers (records: {gone}), and what the history says about them (entries: {entries}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>Good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>Greek (Windows)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/trades.py" />
            <source>Green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/trades.py" />
            <source>Grey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/charts.py" />
            <source>Grey band: change the test cannot tell from chance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/progress_results.py" />
            <source>Grey band: first result ± the smallest change beyond measurement noise (95 %).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_words.py" />
            <source>Groin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/kin_part.py" />
            <location filename="../../studio/ui/members/person_words.py" />
            <source>Guardian</source>
            <translation>Eltern</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>Guardian to sign</source>
            <translation>Eltern müssen unterschreiben</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/document_dialogs.py" />
            <source>Guardian's consent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/prices_pane.py" />
            <source>Guest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/rules_form.py" />
            <source>HH:mm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/progress_report.py" />
            <source>Half</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_words.py" />
            <source>Half marathon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>Half on one leg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_words.py" />
            <source>Hamstring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Hand near a support</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/pass_dialogs.py" />
            <source>Hand over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/handing_over.py" />
            <source>Hand over the data of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/person_menu.py" />
            <source>Hand over the data…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/pass_dialogs.py" />
            <source>Hand over {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/passes_tab.py" />
            <source>Hand over…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Handed over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Hands on a bench</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>Hard landings apart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_words.py" />
            <source>Hard run the next day ({name}): leave 24 hours after heavy legs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_words.py" />
            <source>Hard run the same day ({name}): leave 3 hours between.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_tab.py" />
            <source>Hard runs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/side_panel.py" />
            <source>Hard sets: {muscles}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/field_words.py" />
            <location filename="../../studio/ui/key_sheet.py" />
            <source>Harder</source>
            <translation>Schwerer</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/board.py" />
            <source>Harder	H</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/words.py" />
            <source>Harder first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>Has a birthday today.</source>
            <translation>Hat heute Geburtstag.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>Has a photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>Has adjustments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_words.py" />
            <source>Head</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Head above the heart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/file_step.py" />
            <source>Headings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/profile_pane.py" />
            <source>Health</source>
            <translation>Gesundheit</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Health check of {name} recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Health check of {name} removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_tab.py" />
            <source>Health checks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_words.py" />
            <source>Heel or sole</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/words.py" />
            <source>Heel rise, one leg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/kiosk/screen.py" />
            <source>Hello.
Find your name
and tap it.</source>
            <translation>Hallo.
Namen suchen
und antippen.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/kiosk/parts.py" />
            <location filename="../../studio/ui/members/importing/beside.py" />
            <location filename="../../studio/ui/members/words.py" />
            <location filename="../../studio/ui/today/words.py" />
            <location filename="../../studio/printing/roster.py" />
            <source>Here</source>
            <translation>Da</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>Here for the first time. Show the way, and introduce the coach.</source>
            <translation>Zum ersten Mal da. Zeigen Sie den Weg und stellen Sie den Trainer vor.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Here this week</source>
            <translation>Diese Woche da</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/profile_head.py" />
            <location filename="../../studio/ui/members/words.py" />
            <location filename="../../studio/ui/today/words.py" />
            <source>Here {time}</source>
            <translation>Da seit {time}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <source>Here, in the list</source>
            <translation>Ist da, in der Liste</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/health_words.py" />
            <source>Hernia</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/actions.py" />
            <location filename="../../studio/ui/exercises/facets_pane.py" />
            <location filename="../../studio/ui/exercises/words.py" />
            <source>Hidden</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/actions.py" />
            <source>Hide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <source>Hide, or show again</source>
            <translation>Ausblenden oder wieder zeigen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/running_words.py" />
            <source>Hills</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/words.py" />
            <source>Hip extension</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_words.py" />
            <source>Hip flexor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/words.py" />
            <source>Hip flexor length</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_words.py" />
            <source>Hip, pinch in front</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/history_tab.py" />
            <location filename="../../studio/ui/members/passes_tab.py" />
            <location filename="../../studio/ui/members/profile_pane.py" />
            <location filename="../../studio/ui/schedule/inspector.py" />
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/passes_tab.py" />
            <location filename="../../studio/ui/schedule/inspector.py" />
            <source>History of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>Hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_editor.py" />
            <source>Hold Alt to drag without</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_words.py" />
            <source>Hold until cleared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Hold: no class</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/passes_tab.py" />
            <source>Holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/document_dialogs.py" />
            <source>Holds for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/document_dialogs.py" />
            <location filename="../../studio/ui/members/health_dialogs.py" />
            <source>Holds until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/hours_model.py" />
            <source>Hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/hours.py" />
            <source>Hours of coaches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/share.py" />
            <source>Hours of coaches …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>Hours of {name} changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/coach_form.py" />
            <source>Hours on {weekday}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/hours.py" />
            <source>Hours {month}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/kin_part.py" />
            <location filename="../../studio/ui/members/person_words.py" />
            <source>Household</source>
            <translation>Haushalt</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Household called {household}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/kin_dialogs.py" />
            <source>Household: whose passes may be shared, and who pays and is written to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/condition_row.py" />
            <source>How</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_tab.py" />
            <source>How far in a week, and how much of it hard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/wizard.py" />
            <source>How far it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/long_work.py" />
            <source>How much is taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>How tables like {file} are read is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/results_grid.py" />
            <source>How to fill</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/handbook_lists.py" />
            <source>How to read a page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_words.py" />
            <source>Hurdle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/facets_pane.py" />
            <location filename="../../studio/ui/exercises/field_words.py" />
            <source>Impact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/wizard.py" />
            <source>Import 1 member</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/file_step.py" />
            <location filename="../../studio/ui/members/importing/wizard.py" />
            <location filename="../../studio/ui/members/list_pane.py" />
            <location filename="../../studio/ui/window_commands.py" />
            <source>Import members</source>
            <translation>Mitglieder importieren</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/list_pane.py" />
            <source>Import members from another program</source>
            <translation>Mitglieder aus einem anderen Programm importieren</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/wizard.py" />
            <source>Import {count} members</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/wizard.py" />
            <source>Import {count}, fill in {merged}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/wizard.py" />
            <source>Importing …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>In a household</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/tabs.py" />
            <source>In an emergency</source>
            <translation>Im Notfall</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exercises/field_words.py" />
            <source>In circuits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/field_words.py" />
            <location filename="../../studio/ui/exercises/merge_words.py" />
            <source>In plain words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/file_step.py" />
            <source>In row {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_words.py" />
            <source>In season: keep the load, fewer sets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_words.py" />
            <source>In the air, but something touches the ground</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/detail_pane.py" />
            <source>In the basic set: may be kept through a whole cycle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/beside.py" />
            <source>In the earlier row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/beside.py" />
            <source>In the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/beside.py" />
            <source>In this row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/words.py" />
            <source>In-season</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/handbook.py" />
            <source>Index</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/results_grid.py" />
            <source>Initials</source>
            <translation>Kürzel</translation>
        </message>
        <message>
            <location filename="../../studio/printing/static_fonts.py" />
            <source>Inter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_words.py" />
            <source>Intervals</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/copy_week.py" />
            <source>Into the week of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/prices_pane.py" />
            <source>Intro offer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/substitute_list.py" />
            <source>Is away that day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/rules_form.py" />
            <source>It costs even if the studio then cancels the class</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/pass_dialogs.py" />
            <source>It ends later by the days it stood still. Classes booked then move to another pass, or to none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_dialogs.py" />
            <source>It may be handed over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_dialogs.py" />
            <source>It may be stopped for a while</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_words.py" />
            <source>It needs a code of at most {most} characters. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_words.py" />
            <source>It needs a name of at most {most} characters. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <location filename="../../studio/ui/settings/things_words.py" />
            <source>It needs a name. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/things_words.py" />
            <source>It needs a short name. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/domain/sheets/wording.py" />
            <source>Jan</source>
            <translation>Jan</translation>
        </message>
        <message>
            <location filename="../../studio/domain/sheets/wording.py" />
            <source>January</source>
            <translation>Januar</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/book_dialog.py" />
            <source>Join the waitlist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/domain/sheets/wording.py" />
            <source>Jul</source>
            <translation>Jul</translation>
        </message>
        <message>
            <location filename="../../studio/domain/sheets/wording.py" />
            <source>July</source>
            <translation>Juli</translation>
        </message>
        <message>
            <location filename="../../studio/ui/progress/words.py" />
            <location filename="../../studio/services/paper/words.py" />
            <source>Jump height</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_words.py" />
            <source>Jumps and landings {number} hours from another class with them: leave 48.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/domain/sheets/wording.py" />
            <source>Jun</source>
            <translation>Jun</translation>
        </message>
        <message>
            <location filename="../../studio/domain/sheets/wording.py" />
            <source>June</source>
            <translation>Juni</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/clash_row.py" />
            <location filename="../../studio/ui/schedule/templates.py" />
            <source>Keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>Keep both</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/cancel_class.py" />
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/field_clash.py" />
            <source>Keep mine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>Keep ours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/merging.py" />
            <source>Keep the other one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/templates.py" />
            <source>Keep the week of {day} under a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/editor.py" />
            <location filename="../../studio/ui/circuits/side_panel.py" />
            <source>Keep with reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_dialogs.py" />
            <source>Kept apart. Reading it asks for a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>Kept: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/side_panel.py" />
            <source>Kept: {title}. {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_words.py" />
            <source>Kettlebell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/words.py" />
            <source>Kettlebell, dumbbell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <location filename="../../studio/ui/settings/sections.py" />
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <location filename="../../studio/ui/printing/options.py" />
            <source>Keys: A for A4, L for Letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/reading_form.py" />
            <source>Kilograms</source>
            <translation>Kilogramm</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/reading_form.py" />
            <source>Kilometres</source>
            <translation>Kilometer</translation>
        </message>
        <message>
            <location filename="../../studio/ui/progress/side_pane.py" />
            <source>Kilometres a week: {values}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/fields.py" />
            <location filename="../../studio/ui/schedule/import_calendar.py" />
            <location filename="../../studio/ui/settings/own_fields_pane.py" />
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/filters.py" />
            <source>Kinds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/trades.py" />
            <source>Kinds of class</source>
            <translation>Kursarten</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/coach_form.py" />
            <source>Kinds they teach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/field_words.py" />
            <location filename="../../studio/ui/exercises/merge_words.py" />
            <source>Kit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_editor.py" />
            <source>Kit and arrows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>Kit by load band</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/facets_pane.py" />
            <source>Kit in the room</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>Km a week (last 4)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_words.py" />
            <source>Knee</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/words.py" />
            <location filename="../../studio/services/paper/words.py" />
            <source>Knee to wall</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>Landings belong before strength, while people are fresh.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/trades.py" />
            <source>Lanes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/reading_form.py" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/desk_pane.py" />
            <source>Large</source>
            <translation>Groß</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_words.py" />
            <source>Large ball</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/desk_pane.py" />
            <source>Larger</source>
            <translation>Größer</translation>
        </message>
        <message>
            <location filename="../../studio/ui/toasts.py" />
            <source>Last action</source>
            <translation>Letzte Aktion</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/running_tab.py" />
            <location filename="../../studio/ui/schedule/close_days.py" />
            <location filename="../../studio/ui/schedule/regular_form.py" />
            <location filename="../../studio/ui/schedule/repeat_form.py" />
            <location filename="../../studio/ui/schedule/templates.py" />
            <location filename="../../studio/ui/settings/price_dialogs.py" />
            <source>Last day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/coach_form.py" />
            <source>Last day off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>Last here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/merging.py" />
            <source>Last here: {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/charts.py" />
            <source>Last on {day} · change since the first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/personal_cards.py" />
            <source>Last time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/results_grid.py" />
            <source>Last time {load} {reps}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/personal_cards.py" />
            <source>Last time, {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/fields.py" />
            <location filename="../../studio/ui/settings/trades.py" />
            <source>Lasts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_dialogs.py" />
            <source>Lasts, in days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/roster.py" />
            <source>Late</source>
            <translation>Zu spät</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/rules_form.py" />
            <source>Late after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>Late cancel</source>
            <translation>Zu spät</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>Late {time}</source>
            <translation>Zu spät {time}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/tabs.py" />
            <source>Lately</source>
            <translation>Zuletzt</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/bar.py" />
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <location filename="../../studio/ui/progress/tests_table.py" />
            <source>Latest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>Latissimus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>Leave out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/tabs.py" />
            <source>Ledger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_words.py" />
            <location filename="../../studio/ui/progress/add_test.py" />
            <location filename="../../studio/ui/progress/tests_table.py" />
            <source>Left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/list_head.py" />
            <source>Left and Right choose, Enter sorts, Shift with them changes the width.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_editor.py" />
            <source>Left does what right did (Ctrl+M)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/wizard.py" />
            <source>Left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/wizard.py" />
            <source>Left out of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/import_calendar.py" />
            <source>Left out: {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/charts.py" />
            <source>Left {left} · Right {right}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <location filename="../../studio/ui/members/importing/words.py" />
            <location filename="../../studio/ui/members/person_words.py" />
            <location filename="../../studio/ui/members/words.py" />
            <source>Legal name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_editor.py" />
            <source>Lengths, joint ranges, ground, supports and balance are right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/signs_form.py" />
            <source>Let in</source>
            <translation>Eingelassen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/clash_row.py" />
            <source>Let it stand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <location filename="../../studio/ui/printing/words.py" />
            <location filename="../../studio/ui/settings/trades.py" />
            <source>Letter</source>
            <translation>Buchstabe</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/keys_form.py" />
            <source>Letters that do something by themselves, such as N for a new class. Turn them off where words are dictated or keys are touched unawares: buttons and menus do the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/facets_pane.py" />
            <location filename="../../studio/ui/exercises/field_words.py" />
            <source>Level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/merge_words.py" />
            <source>Level and impact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>Level of the class</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/detail_pane.py" />
            <location filename="../../studio/ui/exercises/merge_words.py" />
            <location filename="../../studio/services/paper/handbook.py" />
            <source>Level {level}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/tabs.py" />
            <source>Level {number}</source>
            <translation>Stufe {number}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <location filename="../../studio/ui/members/person_words.py" />
            <source>Lifts in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Lifts in (kg or lb)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/desk_pane.py" />
            <location filename="../../studio/ui/window_commands.py" />
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Lighter grip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>List removed: {list}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>List saved: {list}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/kin_part.py" />
            <source>Lives with no other member that is known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/inspector.py" />
            <location filename="../../studio/printing/coach_card.py" />
            <location filename="../../studio/printing/member_card.py" />
            <source>Load</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/page.py" />
            <source>Load, then repetitions: 16 or 35 lb, 8 8. Enter goes to the next person, Tab to the next cell.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/inspector.py" />
            <location filename="../../studio/ui/key_sheet.py" />
            <location filename="../../studio/ui/top_bar.py" />
            <source>Lock</source>
            <translation>Sperren</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/board.py" />
            <source>Lock	L</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/staff_form.py" />
            <source>Lock after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/class_header.py" />
            <source>Lock roster</source>
            <translation>Liste schließen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <source>Lock the desk</source>
            <translation>Arbeitsplatz sperren</translation>
        </message>
        <message>
            <location filename="../../studio/services/paper/coach_card.py" />
            <source>Log</source>
            <translation>Notieren</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/running_words.py" />
            <source>Long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/sections.py" />
            <source>Look</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>Look alike</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/start_pages.py" />
            <source>Look around the sample studio</source>
            <translation>Im Beispielstudio umsehen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/check_step.py" />
            <source>Look over those that look like somebody: who is not surely the same is left out until you decide.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/signs_form.py" />
            <source>Look up</source>
            <translation>Nachsehen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/window_commands.py" />
            <source>Look: {name}</source>
            <translation>Aussehen: {name}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Looked at what {name} answered in a health check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Looked at why {name} has a limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/duplicates.py" />
            <source>Looking…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_words.py" />
            <source>Low back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_words.py" />
            <source>Low bone density</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/side_panel.py" />
            <source>Lower body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/icons.py" />
            <source>M6 6v12M3 9v6M18 6v12M21 9v6M6 12h12</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/actions.py" />
            <source>Made by this studio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/start_pages.py" />
            <source>Made-up members, classes and circuits. Try anything: it is nobody's real data.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/field_words.py" />
            <source>Main joint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/erasing.py" />
            <source>Make a fresh backup and remove the older copies too ({number})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/merging.py" />
            <source>Make one profile of two</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/book_run.py" />
            <source>Making page {done} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/page.py" />
            <source>Making the handbook…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/page.py" />
            <source>Making the pages…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/staff/words.py" />
            <source>Manager</source>
            <translation>Leitung</translation>
        </message>
        <message>
            <location filename="../../studio/domain/sheets/wording.py" />
            <source>Mar</source>
            <translation>Mär</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/running_words.py" />
            <location filename="../../studio/services/paper/progress_report.py" />
            <source>Marathon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/domain/sheets/wording.py" />
            <source>March</source>
            <translation>März</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/day_close.py" />
            <source>Mark</source>
            <translation>Erfassen</translation>
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>Mark the person again on the class's roster.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/roster_pane.py" />
            <source>Mark the {number} expected as no-show</source>
            <translation>Die {number} Erwarteten als nicht erschienen erfassen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/day_close.py" />
            <source>Mark {name} in the roster</source>
            <translation>{name} in der Liste erfassen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_words.py" />
            <source>Mat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/box.py" />
            <source>Matches</source>
            <translation>Treffer</translation>
        </message>
        <message>
            <location filename="../../studio/domain/sheets/wording.py" />
            <source>May</source>
            <translation>Mai</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/health_words.py" />
            <source>May train</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_tab.py" />
            <source>May train, with changes that the coach knows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_tab.py" />
            <source>May train.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/pass_dialogs.py" />
            <source>Medical hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/passes_tab.py" />
            <source>Medical hold…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_words.py" />
            <source>Medicines that matter when training?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/kin_dialogs.py" />
            <location filename="../../studio/ui/schedule/regular_places.py" />
            <source>Member</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <location filename="../../studio/ui/members/importing/words.py" />
            <location filename="../../studio/ui/members/words.py" />
            <source>Member since</source>
            <translation>Mitglied seit</translation>
        </message>
        <message>
            <location filename="../../studio/printing/membership_card.py" />
            <source>Member since {date}</source>
            <translation>Mitglied seit {date}</translation>
        </message>
        <message>
            <location filename="../../studio/services/paper/progress_report.py" />
            <source>Member since {date}, level {level}</source>
            <translation>Mitglied seit {date}, Stufe {level}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <location filename="../../studio/ui/members/list_pane.py" />
            <location filename="../../studio/ui/rail.py" />
            <location filename="../../studio/ui/search.py" />
            <source>Members</source>
            <translation>Mitglieder</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/page.py" />
            <location filename="../../studio/ui/window_commands.py" />
            <source>Members check themselves in</source>
            <translation>Mitglieder checken selbst ein</translation>
        </message>
        <message>
            <location filename="../../studio/ui/kiosk/unguarded.py" />
            <source>Members check themselves in on a screen of their own, and “Staff” leads back to the desk. As long as no manager has a PIN, anybody who taps it sees the desk and everything in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Members imported from {file}. {kept} of them stay: they were booked, changed or sold a pass since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Members imported from {file}: {number} new, {updated} filled in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/file_step.py" />
            <source>Members of other programs (*.csv *.tsv *.txt *.xlsx *.vcf *.vcard);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>Members were changed at another desk meanwhile. Nothing was imported. The check was done again: look it over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/erasing.py" />
            <source>Members who lose their guardian: {number}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/duplicates.py" />
            <source>Members who share a name, or nearly one together with a phone, an e-mail or a birth date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/people.py" />
            <source>Members who were tested</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_words.py" />
            <source>Members with a tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/membership_card.py" />
            <source>Membership card</source>
            <translation>Mitgliedskarte</translation>
        </message>
        <message>
            <location filename="../../studio/services/paper/service.py" />
            <location filename="../../studio/printing/pack.py" />
            <source>Membership cards</source>
            <translation>Mitgliedskarten</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exercises/merging.py" />
            <location filename="../../studio/ui/members/importing/words.py" />
            <location filename="../../studio/ui/members/merging.py" />
            <source>Merge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <source>Merge into another</source>
            <translation>Mit einem anderen zusammenführen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exercises/actions.py" />
            <source>Merge into another…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/person_menu.py" />
            <source>Merge with…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/merging.py" />
            <source>Merge {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>Merge: {how}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/message_bar.py" />
            <location filename="../../studio/ui/today/waitlist.py" />
            <source>Message</source>
            <translation>Nachricht</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/waitlist.py" />
            <source>Message {name}</source>
            <translation>Nachricht an {name}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/reading_form.py" />
            <source>Miles</source>
            <translation>Meilen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>Mob</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <location filename="../../studio/services/paper/words.py" />
            <source>Mobility</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>Mobility covers ankle, hip, upper back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/personal_cards.py" />
            <source>Mobility flow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/domain/sheets/wording.py" />
            <source>Mon</source>
            <translation>Mo</translation>
        </message>
        <message>
            <location filename="../../studio/domain/sheets/wording.py" />
            <source>Monday</source>
            <translation>Montag</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Money given back to {name} recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/bar.py" />
            <location filename="../../studio/ui/schedule/month_view.py" />
            <source>Month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/hours.py" />
            <source>Month after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/hours.py" />
            <location filename="../../studio/ui/schedule/mini_month.py" />
            <source>Month before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>Month first: 1/31/1980</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/prices_pane.py" />
            <source>Monthly 8</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/erasing.py" />
            <source>Monthly backups that are kept for ever: {number}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/editor_head.py" />
            <location filename="../../studio/ui/members/profile_head.py" />
            <location filename="../../studio/ui/settings/prices_pane.py" />
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/class_header.py" />
            <source>More for this class</source>
            <translation>Mehr zu diesem Kurs</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>More than noise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/actions.py" />
            <source>More to do with this exercise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/proposal.py" />
            <source>Move</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/prices_pane.py" />
            <source>Move down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <source>Move it, ↵ to do it</source>
            <translation>Verschieben, ↵ führt es aus</translation>
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <source>Move to another class</source>
            <translation>In einen anderen Kurs verlegen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/roster_pane.py" />
            <source>Move to {time} {name}</source>
            <translation>Verlegen nach {time} {name}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/prices_pane.py" />
            <source>Move up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <source>Move up or down in the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>Move {letter} to the end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/widgets/muscle_map.py" />
            <source>Muscle map, front and back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/side_panel.py" />
            <location filename="../../studio/ui/exercises/detail_pane.py" />
            <location filename="../../studio/ui/exercises/facets_pane.py" />
            <location filename="../../studio/ui/exercises/merge_words.py" />
            <location filename="../../studio/printing/handbook.py" />
            <location filename="../../studio/printing/handbook_lists.py" />
            <location filename="../../studio/printing/handbook_page.py" />
            <source>Muscles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/handbook_lists.py" />
            <source>Muscles and the exercises they lead in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/field_words.py" />
            <source>Muscles that help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/field_words.py" />
            <source>Muscles that lead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/lists_pane.py" />
            <source>My lists</source>
            <translation>Meine Listen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/editor.py" />
            <location filename="../../studio/ui/exercises/asking.py" />
            <location filename="../../studio/ui/exercises/field_words.py" />
            <location filename="../../studio/ui/exercises/merge_words.py" />
            <location filename="../../studio/ui/members/importing/rows_model.py" />
            <location filename="../../studio/ui/members/importing/words.py" />
            <location filename="../../studio/ui/members/kin_dialogs.py" />
            <location filename="../../studio/ui/members/kin_part.py" />
            <location filename="../../studio/ui/members/list_dialog.py" />
            <location filename="../../studio/ui/members/list_head.py" />
            <location filename="../../studio/ui/members/words.py" />
            <location filename="../../studio/ui/schedule/fields.py" />
            <location filename="../../studio/ui/settings/own_fields_pane.py" />
            <location filename="../../studio/ui/settings/price_dialogs.py" />
            <location filename="../../studio/ui/settings/trades.py" />
            <location filename="../../studio/ui/today/class_header.py" />
            <location filename="../../studio/printing/call_sheet.py" />
            <location filename="../../studio/printing/roster.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Name it in {most} characters or fewer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/kin_dialogs.py" />
            <source>Name of the household</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/start_pages.py" />
            <source>Name of your studio</source>
            <translation>Name Ihres Studios</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Name the field in {most} characters or fewer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/pass_dialogs.py" />
            <source>Name, phone or card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/templates.py" />
            <source>Name, such as “Spring”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/packing.py" />
            <source>Names only. File or shred today.</source>
            <translation>Nur Namen. Heute ablegen oder schreddern.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_words.py" />
            <location filename="../../studio/ui/members/health_words.py" />
            <source>Neck</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>Needs {needs} {kit}{load}, the studio has {works}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>Neighbours differ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/signs_form.py" />
            <source>Neither</source>
            <translation>Keines</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Never</source>
            <translation>Nie</translation>
        </message>
        <message>
            <location filename="../../studio/ui/progress/page.py" />
            <source>Never tested</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <location filename="../../studio/ui/settings/things_list.py" />
            <source>New</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/staff_form.py" />
            <source>New PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/ghost.py" />
            <location filename="../../studio/ui/schedule/new_class.py" />
            <source>New class</source>
            <translation>Neuer Kurs</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/pass_dialogs.py" />
            <source>New last day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/list_dialog.py" />
            <location filename="../../studio/ui/members/lists_pane.py" />
            <source>New list</source>
            <translation>Neue Liste</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/check_in_box.py" />
            <source>New member: {name}</source>
            <translation>Neues Mitglied: {name}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/regular_places.py" />
            <source>New regular place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/progress_sheet.py" />
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/tabs.py" />
            <source>Next bookings</source>
            <translation>Nächste Buchungen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <source>Next class</source>
            <translation>Nächster Kurs</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/mini_month.py" />
            <source>Next month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/page.py" />
            <source>Next page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/page.py" />
            <source>Next page (PgDn)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <source>Next part of the window</source>
            <translation>Nächster Teil des Fensters</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <location filename="../../studio/printing/member_card.py" />
            <source>Next race</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/timeline.py" />
            <source>Next: {day} {time}</source>
            <translation>Nächster: {day} {time}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/empty_day.py" />
            <source>Next: {time}</source>
            <translation>Nächster: {time}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/person_words.py" />
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <location filename="../../studio/ui/kiosk/unguarded.py" />
            <source>No PIN yet</source>
            <translation>Noch keine PIN</translation>
        </message>
        <message>
            <location filename="../../studio/ui/staff/lock_screen.py" />
            <source>No PIN yet. A manager sets one in Settings.</source>
            <translation>Noch keine PIN. Die Leitung setzt eine in den Optionen.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>No adjustment is due for a review.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_tab.py" />
            <source>No adjustments. Nothing has to be left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/side.py" />
            <source>No adjustments. {go}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>No ankle item in mobility</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>No arching</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/erasing.py" />
            <source>No backup on this computer holds them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/safety_form.py" />
            <source>No backup yet. One is made at every start and every 30 minutes of work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>No balance without support</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>No bent wrists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>No bent-over load</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>No birthday in the next week.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>No breath-holding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>No calf raise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/options.py" />
            <source>No card changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/field_words.py" />
            <location filename="../../studio/ui/today/change_bar.py" />
            <source>No change</source>
            <translation>Keine Änderung</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/health_tab.py" />
            <source>No check yet. Ask the studio's questions, or record a form filled in elsewhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/overview.py" />
            <source>No circuit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/circuit_panel.py" />
            <source>No circuit is attached to this class.</source>
            <translation>Zu diesem Kurs gehört noch kein Zirkel.</translation>
        </message>
        <message>
            <location filename="../../studio/printing/coach_card.py" />
            <location filename="../../studio/printing/member_card.py" />
            <source>No circuit is planned for this class yet.</source>
            <translation>Für diesen Kurs ist noch kein Zirkel geplant.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/inspector.py" />
            <source>No circuit yet</source>
            <translation>Noch kein Zirkel</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/page.py" />
            <source>No circuits yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/overview.py" />
            <source>No circuits yet. Open a class to make its first one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/book_dialog.py" />
            <source>No class in the next two weeks is left to book.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/tabs.py" />
            <source>No class is booked.</source>
            <translation>Kein Kurs gebucht.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/tabs.py" />
            <source>No class is booked. Book one from the schedule.</source>
            <translation>Kein Kurs gebucht. Buchen Sie einen im Kursplan.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/printing/page.py" />
            <source>No class is coming up in the next days. Add one in Schedule, then print it here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/close_days.py" />
            <source>No class is held on these days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/hours.py" />
            <source>No class is planned in this month.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/preview_words.py" />
            <source>No class made so far changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/regular_dates.py" />
            <source>No class of the series falls on these days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>No class repeats so far. Add one that does, then give a regular place in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>No class takes check-ins now. They open an hour before a class.</source>
            <translation>Jetzt kann man in keinen Kurs einchecken. Das geht ab einer Stunde vor dem Kurs.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>No class takes place in that week, so there is nothing to keep.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_tab.py" />
            <source>No class until a clinician has cleared it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>No class until cleared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/page.py" />
            <source>No classes</source>
            <translation>Keine Kurse</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/overview.py" />
            <source>No classes in the next two weeks. Plan them on the Schedule page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/timetable.py" />
            <source>No classes this week.</source>
            <translation>Diese Woche keine Kurse.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/empty_day.py" />
            <source>No classes today.</source>
            <translation>Heute keine Kurse.</translation>
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>No column holds the names. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/prices_pane.py" />
            <source>No coupon yet. One takes percents off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/coach_form.py" />
            <source>No days off to come.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>No deep hip bend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>No e-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/profile_head.py" />
            <source>No e-mail and no phone yet. Press E to add them.</source>
            <translation>Noch keine E-Mail und kein Telefon. Mit E fügen Sie sie hinzu.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/document_dialogs.py" />
            <location filename="../../studio/ui/members/filter_words.py" />
            <location filename="../../studio/ui/schedule/repeat_form.py" />
            <location filename="../../studio/ui/settings/price_dialogs.py" />
            <source>No end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/progress_results.py" />
            <source>No error known: {tests}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/own_fields_pane.py" />
            <source>No field of your own yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/words.py" />
            <source>No font here has every letter of these. Boxes stand in their place:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>No groin stretch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>No hard kneeling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>No health check runs out within a month.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>No hinge or bridge in strength</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>No hip item in mobility</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>No hops</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>No jumps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/trades.py" />
            <source>No kind of class yet. Classes need one: add the first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>No kit</source>
            <translation>Keine Geräte</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>No kneeling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>No known error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>No landings on bent knees</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>No leg lifts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/charts.py" />
            <source>No lifts logged on two days yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>No limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>No load on the back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>No load on the neck</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>No loaded knee bend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>No long hamstring load</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>No long holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/document_dialogs.py" />
            <source>No medical letters: the outcome of one is recorded under Health.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/kin_part.py" />
            <source>No member answers for {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>No member has the card {card}. Nothing was changed. Type the name instead.</source>
            <translation>Kein Mitglied hat die Karte {card}. Nichts wurde geändert. Geben Sie stattdessen den Namen ein.</translation>
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>No member has the code {code}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/page.py" />
            <source>No member has this card.</source>
            <translation>Kein Mitglied hat diese Karte.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>No members yet. Add the first one.</source>
            <translation>Noch keine Mitglieder. Legen Sie das erste an.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/change_repeat.py" />
            <source>No more after this class</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/regular_places.py" />
            <source>No more after today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/widgets/muscle_map.py" />
            <source>No muscle works</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <location filename="../../studio/ui/members/pass_dialogs.py" />
            <location filename="../../studio/ui/members/profile_head.py" />
            <location filename="../../studio/ui/members/words.py" />
            <location filename="../../studio/ui/today/words.py" />
            <source>No pass</source>
            <translation>Keine Kurskarte</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>No pass covers this class. Sell one, or take the drop-in price.</source>
            <translation>Keine Kurskarte gilt für diesen Kurs. Verkaufen Sie eine oder nehmen Sie den Einzelpreis.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>No pass ends within a week or is down to two classes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/passes_tab.py" />
            <source>No pass fits a booking for today.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/book_dialog.py" />
            <source>No pass fits that day. The class can be booked and paid at the desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/book_dialog.py" />
            <source>No pass is for this kind of class. It can be booked and paid at the desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/passes_tab.py" />
            <source>No pass yet. The first one sold stands here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_tab.py" />
            <source>No phase of their own: the studio's holds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>No phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/stage.py" />
            <location filename="../../studio/printing/handbook_page.py" />
            <source>No picture yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/waitlist.py" />
            <source>No place is free</source>
            <translation>Kein Platz ist frei</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>No pressing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>No pressure on the belly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>No push from the toes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/side.py" />
            <source>No race is planned.</source>
            <translation>Kein Wettkampf geplant.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/progress/side_pane.py" />
            <source>No race to come.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_tab.py" />
            <source>No race yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/side.py" />
            <location filename="../../studio/ui/members/words.py" />
            <source>No reason was written down.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/trades.py" />
            <source>No room yet. Classes need one: add the first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>No rule says these times. Nothing was changed. Move this class alone, or end the series and add a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/side_pane.py" />
            <source>No running log yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/trades.py" />
            <source>No site yet. Add the first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>No squat, lunge or step in strength</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>No strong grip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/roster_pane.py" />
            <source>No telephone and no e-mail kept</source>
            <translation>Weder Telefonnummer noch E-Mail bekannt</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/templates.py" />
            <source>No template yet. Keep a week under a name first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/page.py" />
            <source>No templates yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/overview.py" />
            <source>No templates yet. Open a circuit and save it as a template.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/page.py" />
            <source>No test yet. The first test sets the baseline.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/charts.py" />
            <source>No tests yet. The first one sets the baseline.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>No turning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>No upper-back or shoulder item in mobility</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>No valid waiver</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/profile_head.py" />
            <location filename="../../studio/ui/today/words.py" />
            <source>No waiver</source>
            <translation>Keine Haftungserklärung</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>No waiver is on file. Have one signed before the class.</source>
            <translation>Es liegt keine Haftungserklärung vor. Lassen Sie vor dem Kurs eine unterschreiben.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>No waiver runs out within a month.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>No weight on the hands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/field_words.py" />
            <source>No, seldom used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <location filename="../../studio/ui/members/words.py" />
            <location filename="../../studio/ui/today/words.py" />
            <location filename="../../studio/printing/roster.py" />
            <source>No-show</source>
            <translation>Fehlt</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/rules_form.py" />
            <source>No-show after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>No-shows looked for</source>
            <translation>Nach nicht Erschienenen gesehen</translation>
        </message>
        <message>
            <location filename="../../studio/services/paper/receipts.py" />
            <source>No. {number}</source>
            <translation>Nr. {number}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exercises/field_words.py" />
            <source>No: needs spotting or long rest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Nobody came this week yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/list_pane.py" />
            <source>Nobody fits this list now. Right-click it to change it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/page.py" />
            <source>Nobody fits “{text}”. Nothing was changed.</source>
            <translation>Niemand passt zu „{text}“. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/list_pane.py" />
            <source>Nobody fits “{typed}”.</source>
            <translation>Niemand passt zu „{typed}“.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/staff/words.py" />
            <source>Nobody has a PIN any more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>Nobody has a place in {name} yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/roster.py" />
            <source>Nobody has booked yet.</source>
            <translation>Noch niemand hat gebucht.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/staff_form.py" />
            <source>Nobody is asked for a PIN until a manager has one, who can let the others in again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/staff_form.py" />
            <source>Nobody is asked for a PIN. Set one for a manager first, then for everybody else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/side_panel.py" />
            <source>Nobody is booked yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/check_in_box.py" />
            <source>Nobody is called that</source>
            <translation>Niemand heißt so</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Nobody is found under that name or card.</source>
            <translation>Unter diesem Namen oder dieser Karte ist niemand zu finden.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Nobody is slipping away: every regular came in the last three weeks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Nobody joined in the last month.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/duplicates.py" />
            <source>Nobody looks like somebody else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/preview_words.py" />
            <source>Nobody loses a place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Nobody of the members answers for {name} now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/kin_part.py" />
            <source>Nobody to call yet. Add who should be called first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/closure_card.py" />
            <source>Nobody was booked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/page.py" />
            <source>Nobody was tested yet. The first test sets the baseline: add it from a member.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/trades.py" />
            <source>Nobody works here yet. Classes need a coach: add the first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/side_panel.py" />
            <source>Nobody, as far as the studio knows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/day_close.py" />
            <source>Nobody.</source>
            <translation>Niemand.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/trades.py" />
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/coach_form.py" />
            <source>None is ticked, so they may teach any.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/filters.py" />
            <source>None to come</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/document_dialogs.py" />
            <source>None. PDF, JPEG or PNG.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Normal variation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_tab.py" />
            <source>Not asked yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/regular_dates.py" />
            <source>Not booked: full, and no more may wait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/regular_dates.py" />
            <source>Not booked: is in {reason} then</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/regular_dates.py" />
            <source>Not booked: no pass for that day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/regular_dates.py" />
            <source>Not booked: the list is closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/rules_form.py" />
            <source>Not by night, from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/rules_form.py" />
            <source>Not by night, until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_dialogs.py" />
            <source>Not coming</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/rules_form.py" />
            <source>Not coming costs a class of the pass</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_tab.py" />
            <source>Not given yet. Until then nothing about health can be saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/check_in_box.py" />
            <source>Not in {time} {name}</source>
            <translation>Nicht im Kurs {time} {name}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/kiosk/parts.py" />
            <source>Not me</source>
            <translation>Das bin ich nicht</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Not on the back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Not on the front</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/kiosk/parts.py" />
            <source>Not on the list?</source>
            <translation>Nicht auf der Liste?</translation>
        </message>
        <message>
            <location filename="../../studio/ui/kiosk/parts.py" />
            <source>Not on the list? The desk will help.</source>
            <translation>Nicht auf der Liste? Der Empfang hilft gern.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/pass_dialogs.py" />
            <source>Not paid yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/quick_line.py" />
            <source>Not understood: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/inspector.py" />
            <location filename="../../studio/ui/members/document_dialogs.py" />
            <location filename="../../studio/ui/members/pass_dialogs.py" />
            <location filename="../../studio/ui/schedule/close_days.py" />
            <location filename="../../studio/ui/settings/coach_form.py" />
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <location filename="../../studio/ui/members/importing/words.py" />
            <location filename="../../studio/ui/members/tabs.py" />
            <location filename="../../studio/ui/members/words.py" />
            <location filename="../../studio/printing/coach_foot.py" />
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/fields.py" />
            <source>Notes for the coach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/new_class.py" />
            <source>Nothing clashes at {time}</source>
            <translation>Um {time} überschneidet sich nichts</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/clash_list.py" />
            <source>Nothing clashes on these days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/editor.py" />
            <source>Nothing easier.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/list_pane.py" />
            <source>Nothing fits these filters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/list_pane.py" />
            <source>Nothing fits “{typed}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/palette.py" />
            <source>Nothing fits. Try fewer letters.</source>
            <translation>Nichts passt. Versuchen Sie es mit weniger Buchstaben.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/editor.py" />
            <source>Nothing harder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/import_calendar.py" />
            <source>Nothing has changed yet. Taking it over is one step, which Undo takes back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/history_tab.py" />
            <source>Nothing in it says “{typed}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>Nothing in the file can be taken over. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Nothing is left of {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/documents_tab.py" />
            <source>Nothing is signed yet. Add the waiver first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/prices_pane.py" />
            <source>Nothing is sold yet. Add the first pass.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/clash_list.py" />
            <source>Nothing is stopped by a clash. Change the class, or say why it may stand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/charts.py" />
            <source>Nothing is written down yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/check_step.py" />
            <source>Nothing is written yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/own_fields_pane.py" />
            <source>Nothing of health: that has its own place, which fewer people see.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Nothing overhead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_words.py" />
            <source>Nothing said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/things_words.py" />
            <source>Nothing to come needs {name}: archived, the name stays on what was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/roster_view.py" />
            <source>Nothing to notice</source>
            <translation>Nichts zu beachten</translation>
        </message>
        <message>
            <location filename="../../studio/ui/printing/page.py" />
            <source>Nothing to print. Choose a sheet, or see beside it what is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>Nothing to pull on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/editor_head.py" />
            <source>Nothing to undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_words.py" />
            <source>Nothing touches {support}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>Nothing trains {muscle}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/passes_tab.py" />
            <source>Nothing was paid yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/preview_words.py" />
            <source>Nothing would change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/options.py" />
            <source>Notice for the door</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/static_fonts.py" />
            <source>NotoSans</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/static_fonts.py" />
            <source>NotoSansArabic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/static_fonts.py" />
            <source>NotoSansDevanagari</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/static_fonts.py" />
            <source>NotoSansHebrew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/static_fonts.py" />
            <source>NotoSansThai</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/domain/sheets/wording.py" />
            <source>Nov</source>
            <translation>Nov</translation>
        </message>
        <message>
            <location filename="../../studio/domain/sheets/wording.py" />
            <source>November</source>
            <translation>November</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/own_fields_pane.py" />
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/repeat_form.py" />
            <source>Number of classes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/domain/sheets/wording.py" />
            <source>Oct</source>
            <translation>Okt</translation>
        </message>
        <message>
            <location filename="../../studio/domain/sheets/wording.py" />
            <source>October</source>
            <translation>Oktober</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/keys_form.py" />
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <location filename="../../studio/services/paper/words.py" />
            <source>Off-season</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_words.py" />
            <source>Off-season: build the base</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/waitlist.py" />
            <source>Offer place</source>
            <translation>Platz anbieten</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/waitlist.py" />
            <source>Offer the place to {name}</source>
            <translation>{name} den Platz anbieten</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exercises/actions.py" />
            <source>Offered nowhere; circuits that have it keep it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/documents_tab.py" />
            <source>Older wording</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/regular_form.py" />
            <location filename="../../studio/ui/settings/keys_form.py" />
            <source>On</source>
            <translation>An</translation>
        </message>
        <message>
            <location filename="../../studio/ui/printing/card_places.py" />
            <source>On a sheet that was begun, choose the first place that is still free.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/merge_words.py" />
            <source>On card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_words.py" />
            <source>On effort: chest pain, short breath, faintness, uneven heartbeat, swollen ankles, leg pain?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>On hold</source>
            <translation>Pausiert</translation>
        </message>
        <message>
            <location filename="../../studio/services/paper/progress_report.py" />
            <source>On target in {number} of 1 week.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/progress_report.py" />
            <source>On target in {number} of {weeks} weeks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/handbook_page.py" />
            <source>On the list for every runner: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/trades.py" />
            <source>On the schedule, beside the name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/why.py" />
            <source>On the short list that every runner should do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_tab.py" />
            <source>Once it is run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/staff_form.py" />
            <source>Once more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/facets_pane.py" />
            <source>One</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/field_words.py" />
            <source>One bay of the rig</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/results_grid.py" />
            <source>One figure in each box. Load left, reps right. Line through = not done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/things_words.py" />
            <source>One letter of the alphabet. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/own_fields_pane.py" />
            <source>One of some choices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>One of the two is not there any more: they were merged at another desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_editor.py" />
            <source>One pose only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/field_words.py" />
            <source>One side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/side_panel.py" />
            <source>One-leg share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/circuit_panel.py" />
            <source>Only 1 changed</source>
            <translation>Nur 1 neue</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/editor.py" />
            <source>Only a coach or a manager may change circuits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>Only a coach or a manager may change circuits. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/words.py" />
            <source>Only a coach or a manager may change exercises. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/staff_form.py" />
            <source>Only a manager changes PINs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/prices_pane.py" />
            <location filename="../../studio/ui/settings/rules_form.py" />
            <location filename="../../studio/ui/settings/things_pane.py" />
            <source>Only a manager changes this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>Only a manager may do this.</source>
            <translation>Das darf nur die Leitung.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/page.py" />
            <source>Only a manager may import members.</source>
            <translation>Nur die Leitung darf Mitglieder importieren.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exercises/words.py" />
            <source>Only one {kit} can be asked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>Only the front desk or a manager may do this.</source>
            <translation>Das dürfen nur Empfang oder Leitung.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/printing/options.py" />
            <source>Only the {count} cards that changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/photo_dialog.py" />
            <source>Only this part is kept. Place, time and camera are taken out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Only {left} can be taken off: the others are used or booked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/circuit_panel.py" />
            <source>Only {number} changed</source>
            <translation>Nur {number} neue</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/close_days.py" />
            <source>Only {room}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/side_panel.py" />
            <location filename="../../studio/ui/key_sheet.py" />
            <location filename="../../studio/ui/members/documents_tab.py" />
            <location filename="../../studio/ui/members/health_dialogs.py" />
            <location filename="../../studio/ui/members/kin_part.py" />
            <location filename="../../studio/ui/members/pass_dialogs.py" />
            <location filename="../../studio/ui/schedule/inspector.py" />
            <location filename="../../studio/ui/today/circuit_panel.py" />
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/closure_card.py" />
            <source>Open again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/closures.py" />
            <source>Open again from {date}</source>
            <translation>Wieder geöffnet ab {date}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/start_pages.py" />
            <source>Open sample</source>
            <translation>Beispiel öffnen</translation>
        </message>
        <message>
            <location filename="../../studio/services/paper/progress_report.py" />
            <source>Open squares: classes short of the target.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/circuit_panel.py" />
            <source>Open the circuit</source>
            <translation>Zirkel öffnen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <source>Open the class</source>
            <translation>Kurs öffnen</translation>
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>Open the class and save its time again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>Open the pass and enter what was agreed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/roster_pane.py" />
            <source>Open the profile</source>
            <translation>Profil öffnen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/kin_part.py" />
            <source>Open the profile of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/documents_tab.py" />
            <source>Open {file}, {size} KB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/rules_form.py" />
            <source>Opens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/trades.py" />
            <source>Orange</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>Order of the blocks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/list_pane.py" />
            <source>Order of the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/person_menu.py" />
            <source>Other profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_editor.py" />
            <source>Other side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/inspector.py" />
            <source>Other weekdays, another end, further dates</source>
            <translation>Andere Wochentage, anderes Ende, weitere Termine</translation>
        </message>
        <message>
            <location filename="../../studio/ui/progress/page.py" />
            <source>Others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/facets_pane.py" />
            <source>Our own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/own_part.py" />
            <source>Our own fields</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/commands.py" />
            <location filename="../../studio/ui/members/health_dialogs.py" />
            <source>Outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>Outcome of the check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/substitute_list.py" />
            <source>Outside their hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/rule_words.py" />
            <source>Outside {coach}’s hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/prices_pane.py" />
            <source>Over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/profile_pane.py" />
            <source>Overview</source>
            <translation>Überblick</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exercises/words.py" />
            <source>Own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/words.py" />
            <source>P practice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/progress_weeks.py" />
            <source>PB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/page.py" />
            <source>PDF (*.pdf)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/staff/pin_pad.py" />
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/prices_pane.py" />
            <source>Pack of 10</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/page.py" />
            <source>Page before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/page.py" />
            <source>Page before (PgUp)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/page.py" />
            <location filename="../../studio/ui/printing/pages_view.py" />
            <source>Page {number} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/pages_view.py" />
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/words.py" />
            <source>Pages are with the printer or in the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/book_run.py" />
            <source>Pages made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/pass_dialogs.py" />
            <source>Paid by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/receipts.py" />
            <source>Paid by bank transfer.</source>
            <translation>Per Überweisung bezahlt.</translation>
        </message>
        <message>
            <location filename="../../studio/services/paper/receipts.py" />
            <source>Paid by card.</source>
            <translation>Mit Karte bezahlt.</translation>
        </message>
        <message>
            <location filename="../../studio/services/paper/receipts.py" />
            <source>Paid in cash.</source>
            <translation>Bar bezahlt.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/printing/options.py" />
            <location filename="../../studio/ui/settings/reading_form.py" />
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/photo_crop.py" />
            <source>Part of the picture. Arrow keys move it, plus and minus change its size.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/profile_pane.py" />
            <source>Parts of the profile</source>
            <translation>Teile des Profils</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <location filename="../../studio/ui/members/pass_dialogs.py" />
            <source>Pass</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Pass ending</source>
            <translation>Kurskarte läuft ab</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>Pass ends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>Pass ends today</source>
            <translation>Kurskarte endet heute</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>Pass: {number} days</source>
            <translation>Kurskarte: {number} Tage</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>Pass: {number} left</source>
            <translation>Kurskarte: noch {number}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/passes_tab.py" />
            <location filename="../../studio/ui/members/profile_pane.py" />
            <location filename="../../studio/ui/settings/prices_pane.py" />
            <source>Passes</source>
            <translation>Kurskarten</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/prices_pane.py" />
            <location filename="../../studio/ui/settings/sections.py" />
            <source>Passes and coupons</source>
            <translation>Karten, Gutscheine</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/close_days.py" />
            <source>Passes last as many days longer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/close_days.py" />
            <source>Passes of those who come here last longer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_dialogs.py" />
            <source>Passes that were sold keep their name, days and classes; the terms hold for them too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/asking.py" />
            <location filename="../../studio/ui/exercises/facets_pane.py" />
            <location filename="../../studio/ui/exercises/field_words.py" />
            <source>Pattern</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/stage.py" />
            <source>Pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/receipts.py" />
            <source>Payment</source>
            <translation>Zahlung</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Payment of {name} recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/passes_tab.py" />
            <source>Payments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/merging.py" />
            <source>Payments {payments} · results {results}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/kin_part.py" />
            <source>Pays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/kin_part.py" />
            <source>Pays not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_words.py" />
            <source>Peak running week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/words.py" />
            <source>Peak week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_words.py" />
            <source>Pelvic floor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_words.py" />
            <source>Pelvis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/sections.py" />
            <source>People and PINs</source>
            <translation>Personen und PINs</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/roster_view.py" />
            <source>People of the class</source>
            <translation>Teilnehmende des Kurses</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_dialogs.py" />
            <source>Percent off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/condition_row.py" />
            <source>Period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/words.py" />
            <location filename="../../studio/printing/pack.py" />
            <source>Personal cards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <source>PgDn</source>
            <translation>Bild ab</translation>
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <source>PgUp</source>
            <translation>Bild auf</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/running_tab.py" />
            <source>Phase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <location filename="../../studio/ui/members/kin_dialogs.py" />
            <location filename="../../studio/ui/members/profile_head.py" />
            <location filename="../../studio/ui/members/words.py" />
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/document_dialogs.py" />
            <source>Photo consent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/photo_dialog.py" />
            <source>Photo of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Photo of {name} removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/photo_dialog.py" />
            <source>Photos (*.jpg *.jpeg *.png *.webp);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/staff/lock_screen.py" />
            <source>Pick your name</source>
            <translation>Wählen Sie Ihren Namen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exercises/stage.py" />
            <source>Picture of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/fields.py" />
            <location filename="../../studio/ui/settings/trades.py" />
            <source>Places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/erasing.py" />
            <source>Places given back: {first}{more}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/progress_sheet.py" />
            <source>Plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/templates.py" />
            <source>Plan a season from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/templates.py" />
            <source>Plan season</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/first_week.py" />
            <source>Plan your first week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/field_words.py" />
            <source>Plane</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_tab.py" />
            <source>Planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/stage.py" />
            <source>Play</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/stage.py" />
            <source>Play on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/kiosk/screen.py" />
            <source>Please ask the desk.</source>
            <translation>Bitte am Empfang fragen.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/trades.py" />
            <source>Points that bands and straps are tied to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/field_words.py" />
            <source>Position</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/duplicates.py" />
            <source>Possible duplicates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/window_commands.py" />
            <source>Possible duplicates of members</source>
            <translation>Mögliche doppelte Mitglieder</translation>
        </message>
        <message>
            <location filename="../../studio/services/paper/words.py" />
            <source>Post-season</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_words.py" />
            <source>Post-season: repair and unload</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/reading_form.py" />
            <source>Pounds</source>
            <translation>Pfund</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>Pow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <location filename="../../studio/services/paper/words.py" />
            <source>Power</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/words.py" />
            <source>Pre-season</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_words.py" />
            <source>Pre-season: heaviest time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_words.py" />
            <source>Pregnancy, first third</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_words.py" />
            <source>Pregnancy, last third</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_words.py" />
            <source>Pregnancy, second third</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_words.py" />
            <source>Pregnant, or a birth in the last 12 months?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/pages_view.py" />
            <source>Preview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/pass_dialogs.py" />
            <location filename="../../studio/ui/settings/price_dialogs.py" />
            <source>Price</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <location filename="../../studio/ui/printing/options.py" />
            <location filename="../../studio/ui/rail.py" />
            <location filename="../../studio/ui/schedule/inspector.py" />
            <location filename="../../studio/ui/window_commands.py" />
            <source>Print</source>
            <translation>Drucken</translation>
        </message>
        <message>
            <location filename="../../studio/ui/printing/options.py" />
            <source>Print a class instead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/profile_head.py" />
            <source>Print card</source>
            <translation>Karte drucken</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/editor_head.py" />
            <source>Print cards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/circuit_panel.py" />
            <source>Print pack</source>
            <translation>Drucken</translation>
        </message>
        <message>
            <location filename="../../studio/ui/progress/page.py" />
            <source>Print progress sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/closure_files.py" />
            <source>Print the call list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/list_pane.py" />
            <source>Print the cards of everybody shown</source>
            <translation>Karten aller Gezeigten drucken</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/closure_files.py" />
            <source>Print the notice for the door</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/detail_pane.py" />
            <source>Print this exercise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/share.py" />
            <source>Print this week as a poster</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/handbook_page.py" />
            <location filename="../../studio/printing/page.py" />
            <source>Printed {when}</source>
            <translation>Gedruckt {when}</translation>
        </message>
        <message>
            <location filename="../../studio/printing/page.py" />
            <source>Printed {when} by {name}</source>
            <translation>Gedruckt {when} von {name}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/printing/page.py" />
            <source>Printing page {done} of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_tab.py" />
            <source>Priority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Probably changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/history_tab.py" />
            <source>Program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/page.py" />
            <location filename="../../studio/ui/rail.py" />
            <location filename="../../studio/services/paper/service.py" />
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <location filename="../../studio/printing/pack.py" />
            <source>Progress sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/progress_report.py" />
            <source>Progress, 1 week to {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/progress_report.py" />
            <source>Progress, {number} weeks to {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <location filename="../../studio/ui/members/importing/words.py" />
            <location filename="../../studio/ui/members/words.py" />
            <source>Pronouns</source>
            <translation>Pronomen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/close_days.py" />
            <source>Public holidays to come</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/words.py" />
            <location filename="../../studio/services/paper/words.py" />
            <source>Push-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/proposal.py" />
            <location filename="../../studio/ui/settings/prices_pane.py" />
            <source>Put back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/thing_form.py" />
            <source>Put back into use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Put on hold</source>
            <translation>Pausieren</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/side.py" />
            <source>R</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_tab.py" />
            <location filename="../../studio/ui/members/running_words.py" />
            <source>Race</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/profile_head.py" />
            <location filename="../../studio/ui/today/words.py" />
            <source>Race in {number} days</source>
            <translation>Wettkampf in {number} Tagen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Race of {name} removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Race of {name} saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/words.py" />
            <source>Race prep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_words.py" />
            <source>Race preparation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>Race to come</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/profile_head.py" />
            <location filename="../../studio/ui/today/words.py" />
            <source>Race today</source>
            <translation>Wettkampf heute</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/profile_head.py" />
            <location filename="../../studio/ui/today/words.py" />
            <source>Race tomorrow</source>
            <translation>Wettkampf morgen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/running_tab.py" />
            <location filename="../../studio/ui/members/side.py" />
            <location filename="../../studio/ui/progress/side_pane.py" />
            <location filename="../../studio/printing/progress_weeks.py" />
            <source>Races</source>
            <translation>Wettkämpfe</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>Races within two weeks. The coach's card has the lighter load.</source>
            <translation>Wettkampf in den nächsten zwei Wochen. Auf der Trainerkarte steht die leichtere Belastung.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/progress/words.py" />
            <source>Reach, forward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/quick_line.py" />
            <source>Read it as {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/import_calendar.py" />
            <source>Reading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/import_calendar.py" />
            <source>Reading {name} …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/file_step.py" />
            <location filename="../../studio/ui/members/importing/wizard.py" />
            <source>Reading …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/inspector.py" />
            <source>Reads as {dose}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/wizard.py" />
            <location filename="../../studio/ui/schedule/cancel_class.py" />
            <location filename="../../studio/ui/schedule/change_repeat.py" />
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/change_repeat.py" />
            <source>Reason for classes that go, shown on the calendar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/side.py" />
            <source>Reason is hidden.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/cancel_class.py" />
            <source>Reason, shown on the calendar</source>
            <translation>Grund, steht im Kalender</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/passes_tab.py" />
            <location filename="../../studio/services/paper/receipts.py" />
            <location filename="../../studio/services/paper/service.py" />
            <location filename="../../studio/printing/pack.py" />
            <source>Receipt</source>
            <translation>Beleg</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/passes_tab.py" />
            <source>Receipt {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Receipt {number} of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_dialogs.py" />
            <location filename="../../studio/ui/members/pass_dialogs.py" />
            <source>Record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_dialogs.py" />
            <source>Record a health check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/pass_dialogs.py" />
            <source>Record a payment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_tab.py" />
            <source>Record a week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_tab.py" />
            <source>Record check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_tab.py" />
            <source>Record consent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/passes_tab.py" />
            <source>Record payment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_tab.py" />
            <source>Record week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_editor.py" />
            <location filename="../../studio/ui/key_sheet.py" />
            <location filename="../../studio/ui/window_commands.py" />
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_editor.py" />
            <source>Redo (Ctrl+Shift+Z)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/receipts.py" />
            <source>Refund</source>
            <translation>Erstattung</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <location filename="../../studio/ui/settings/signs_form.py" />
            <source>Refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/check_step.py" />
            <source>Refused rows can be saved, mended and imported again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/reading_form.py" />
            <location filename="../../studio/ui/settings/trades.py" />
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>Regular on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/regular_places.py" />
            <source>Regular place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/inspector.py" />
            <location filename="../../studio/ui/schedule/share.py" />
            <source>Regular places</source>
            <translation>Feste Plätze</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/erasing.py" />
            <source>Regular places ended: {number}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/inspector.py" />
            <source>Regular places in {name}</source>
            <translation>Feste Plätze in {name}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/person_menu.py" />
            <source>Regular places of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/share.py" />
            <source>Regular places …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/archiving.py" />
            <source>Regular places: {number}</source>
            <translation>Feste Plätze: {number}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>Regular places: {number} booked, {waiting} waited for, {skipped} not booked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/person_menu.py" />
            <source>Regular places…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/kin_dialogs.py" />
            <source>Relation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/inspector.py" />
            <location filename="../../studio/ui/key_sheet.py" />
            <location filename="../../studio/ui/members/documents_tab.py" />
            <location filename="../../studio/ui/members/health_tab.py" />
            <location filename="../../studio/ui/members/kin_part.py" />
            <location filename="../../studio/ui/members/lists_pane.py" />
            <location filename="../../studio/ui/members/running_tab.py" />
            <location filename="../../studio/ui/settings/coach_form.py" />
            <location filename="../../studio/ui/settings/staff_form.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/board.py" />
            <source>Remove	Del</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/staff_form.py" />
            <source>Remove the PIN of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/condition_row.py" />
            <source>Remove the condition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/coach_form.py" />
            <source>Remove the days off from {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/photo_dialog.py" />
            <source>Remove the photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/kin_part.py" />
            <source>Rename</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/inspector.py" />
            <source>Repeat</source>
            <translation>Wiederholung</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/change_repeat.py" />
            <source>Repeat like this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/change_repeat.py" />
            <source>Repeat {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/repeat_form.py" />
            <source>Repeats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/profile_head.py" />
            <source>Replace lost card</source>
            <translation>Verlorene Karte ersetzen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/documents_tab.py" />
            <source>Replaced</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/actions.py" />
            <source>Reset to how it came</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/block_form.py" />
            <location filename="../../studio/ui/members/running_words.py" />
            <source>Rest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/block_form.py" />
            <source>Rest and move</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/field_words.py" />
            <source>Rest, seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/start_pages.py" />
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>Restore a backup from before it happened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>Restore the newest good backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>Restoring works on a database file. For a server, ask whoever runs it to restore its own backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/regular_dates.py" />
            <source>Rests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/regular_form.py" />
            <source>Rests from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/regular_form.py" />
            <source>Rests until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_tab.py" />
            <location filename="../../studio/ui/progress/add_test.py" />
            <source>Result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/words.py" />
            <source>Result of {name} saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/words.py" />
            <source>Result of {name} taken out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_tab.py" />
            <source>Result {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/words.py" />
            <location filename="../../studio/printing/pack.py" />
            <source>Results grid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_tab.py" />
            <source>Results of races make the bests.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/results_grid.py" />
            <source>Results of the class</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/results_grid.py" />
            <source>Results to type in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/page.py" />
            <source>Results: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_tab.py" />
            <location filename="../../studio/ui/members/people_dialogs.py" />
            <location filename="../../studio/ui/members/side.py" />
            <source>Reveal</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <source>Reveal a cause</source>
            <translation>Einen Grund zeigen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/health_tab.py" />
            <source>Reveal the answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_tab.py" />
            <location filename="../../studio/ui/members/people_dialogs.py" />
            <location filename="../../studio/ui/members/side.py" />
            <source>Reveal the reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_tab.py" />
            <source>Review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_tab.py" />
            <location filename="../../studio/ui/members/words.py" />
            <source>Review due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_dialogs.py" />
            <source>Review on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_dialogs.py" />
            <source>Review the adjustment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/side.py" />
            <source>Review {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_words.py" />
            <location filename="../../studio/ui/progress/add_test.py" />
            <location filename="../../studio/ui/progress/tests_table.py" />
            <source>Right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/trades.py" />
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/fields.py" />
            <location filename="../../studio/ui/schedule/import_calendar.py" />
            <location filename="../../studio/printing/coach_card.py" />
            <location filename="../../studio/printing/roster.py" />
            <source>Room</source>
            <translation>Raum</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/cancel_class.py" />
            <source>Room shut</source>
            <translation>Raum geschlossen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/filters.py" />
            <location filename="../../studio/ui/settings/trades.py" />
            <source>Rooms</source>
            <translation>Räume</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/first_week.py" />
            <source>Rooms, kinds of class and coaches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_words.py" />
            <source>Rope</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/inspector.py" />
            <source>Roster</source>
            <translation>Liste</translation>
        </message>
        <message>
            <location filename="../../studio/printing/coach_foot.py" />
            <source>Rotation</source>
            <translation>Wechsel</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/block_form.py" />
            <source>Rounds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/rows_model.py" />
            <location filename="../../studio/ui/widgets/rows.py" />
            <source>Row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/beside.py" />
            <source>Row {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/beside.py" />
            <source>Row {number} has {what} as {who}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/beside.py" />
            <source>Row {number}: {fate}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/check_step.py" />
            <source>Rows of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/rules_form.py" />
            <location filename="../../studio/ui/settings/sections.py" />
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>Rules changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/kind_form.py" />
            <source>Rules of its own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_tab.py" />
            <source>Run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/passes_tab.py" />
            <source>Run on from today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/charts.py" />
            <location filename="../../studio/ui/members/profile_pane.py" />
            <location filename="../../studio/ui/progress/side_pane.py" />
            <source>Running</source>
            <translation>Laufen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Running of {name} changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <location filename="../../studio/ui/members/words.py" />
            <source>Running since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/progress_weeks.py" />
            <source>Running, km a week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <location filename="../../studio/ui/members/words.py" />
            <source>Runs on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/own_fields_pane.py" />
            <source>S, M, L</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/sections.py" />
            <source>Safety</source>
            <translation>Sicherheit</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/health_dialogs.py" />
            <source>Said about: {question}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>Said at the desk that something has changed. Tell the coach before the class.</source>
            <translation>Hat am Empfang gesagt, dass sich etwas geändert hat. Sagen Sie es dem Trainer vor dem Kurs.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/duplicates.py" />
            <source>Same {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/words.py" />
            <source>Sample studio made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/domain/sheets/wording.py" />
            <source>Sat</source>
            <translation>Sa</translation>
        </message>
        <message>
            <location filename="../../studio/domain/sheets/wording.py" />
            <source>Saturday</source>
            <translation>Samstag</translation>
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <location filename="../../studio/ui/members/document_dialogs.py" />
            <location filename="../../studio/ui/members/health_dialogs.py" />
            <location filename="../../studio/ui/members/kin_dialogs.py" />
            <location filename="../../studio/ui/members/list_dialog.py" />
            <location filename="../../studio/ui/members/pass_dialogs.py" />
            <location filename="../../studio/ui/members/running_tab.py" />
            <location filename="../../studio/ui/progress/add_test.py" />
            <location filename="../../studio/ui/schedule/regular_places.py" />
            <location filename="../../studio/ui/schedule/saving.py" />
            <location filename="../../studio/ui/settings/own_fields_pane.py" />
            <location filename="../../studio/ui/settings/price_dialogs.py" />
            <location filename="../../studio/ui/settings/thing_form.py" />
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/thing_form.py" />
            <source>Save (Ctrl+S)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/options.py" />
            <location filename="../../studio/ui/printing/page.py" />
            <source>Save PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/staff_form.py" />
            <source>Save PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_editor.py" />
            <source>Save all the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/hours.py" />
            <source>Save as a table …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/editor.py" />
            <source>Save as template</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/editor_head.py" />
            <source>Save as template …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_editor.py" />
            <source>Save figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/wizard.py" />
            <source>Save rows left out…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/main_window.py" />
            <source>Saved · backed up {when}</source>
            <translation>Gespeichert · gesichert {when}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/main_window.py" />
            <source>Saved · no backup yet</source>
            <translation>Gespeichert · noch keine Sicherung</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/wizard.py" />
            <location filename="../../studio/ui/members/list_pane.py" />
            <location filename="../../studio/ui/schedule/saving.py" />
            <source>Saved: {name}</source>
            <translation>Gespeichert: {name}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/top_bar.py" />
            <source>Saving and backups</source>
            <translation>Speichern und Sichern</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/wizard.py" />
            <source>Saving …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Say it in {most} characters or fewer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>Say what the closure is for; members will read it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>Say whether the day or the month comes first in “{column}”: its values can be read both ways.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>Say which column holds the names.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>Say why it is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>Say why it may stand; others will read it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Say why the data is handed over. The reason is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Say why you need to know. The reason is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/close_days.py" />
            <source>Say why, it is shown on the calendar.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Say why. It stands in the ledger.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <location filename="../../studio/ui/rail.py" />
            <source>Schedule</source>
            <translation>Kursplan</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/finder.py" />
            <source>Schedule, day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/inspector.py" />
            <source>Search exercises</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/box.py" />
            <location filename="../../studio/ui/main_window.py" />
            <source>Search members, classes, actions</source>
            <translation>Mitglieder, Kurse, Befehle suchen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/box.py" />
            <source>Search members, classes, actions; scan a card</source>
            <translation>Mitglieder, Kurse, Befehle suchen; Karte scannen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/running_tab.py" />
            <source>Season</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/prices_pane.py" />
            <source>Season block</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Season of {name} changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Season of {name} kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/templates.py" />
            <source>Season templates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/share.py" />
            <source>Season templates …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Second phone</source>
            <translation>Zweites Telefon</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>Second telephone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/change_repeat.py" />
            <source>See all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/copy_week.py" />
            <source>See which</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/preview_pane.py" />
            <source>See who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/pass_dialogs.py" />
            <source>Sell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/pass_dialogs.py" />
            <source>Sell a pass</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/passes_tab.py" />
            <source>Sell pass</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/domain/sheets/wording.py" />
            <source>Sep</source>
            <translation>Sep</translation>
        </message>
        <message>
            <location filename="../../studio/domain/sheets/wording.py" />
            <source>September</source>
            <translation>September</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/side_panel.py" />
            <source>Set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/staff_form.py" />
            <source>Set PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/kiosk/unguarded.py" />
            <source>Set a PIN first</source>
            <translation>Zuerst eine PIN setzen</translation>
        </message>
        <message>
            <location filename="../../studio/printing/coach_foot.py" />
            <source>Set out</source>
            <translation>Bereitlegen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exercises/field_words.py" />
            <source>Set-up, seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/coach_card.py" />
            <source>Sets × reps</source>
            <translation>Sätze × Wdh.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <location filename="../../studio/ui/rail.py" />
            <location filename="../../studio/ui/settings/desk_pane.py" />
            <location filename="../../studio/ui/window_commands.py" />
            <source>Settings</source>
            <translation>Optionen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/window_commands.py" />
            <source>Settings: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/bar.py" />
            <source>Share or take over the timetable</source>
            <translation>Kursplan teilen oder übernehmen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/file_step.py" />
            <source>Sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/page.py" />
            <source>Sheet {code}  ·  version {version}</source>
            <translation>Blatt {code}  ·  Fassung {version}</translation>
        </message>
        <message>
            <location filename="../../studio/printing/progress_sheet.py" />
            <source>Sheet {code}, version {version}, page {number} of {count}.</source>
            <translation>Blatt {code}, Fassung {version}, Seite {number} von {count}.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/printing/options.py" />
            <source>Sheets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/words.py" />
            <source>Sheets printed and noted: {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <source>Shift</source>
            <translation>Umschalt</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exercises/facets_pane.py" />
            <source>Short lists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/field_words.py" />
            <location filename="../../studio/ui/settings/trades.py" />
            <source>Short name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Shorter hamstring reach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <source>Shorter, longer</source>
            <translation>Kürzer, länger</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/health_words.py" />
            <source>Shoulder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/columns_dialog.py" />
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/actions.py" />
            <source>Show again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/keys_form.py" />
            <location filename="../../studio/ui/window_commands.py" />
            <source>Show all keys</source>
            <translation>Alle Tasten zeigen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/side_panel.py" />
            <source>Show fewer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/history_tab.py" />
            <location filename="../../studio/ui/members/tabs.py" />
            <source>Show older</source>
            <translation>Ältere zeigen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/page.py" />
            <source>Show one class</source>
            <translation>Einen Kurs zeigen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/side_panel.py" />
            <source>Show station {letter}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_editor.py" />
            <source>Show the floor line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/page.py" />
            <source>Show the next class beside this one</source>
            <translation>Den nächsten Kurs daneben zeigen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/progress/words.py" />
            <location filename="../../studio/services/paper/words.py" />
            <source>Side plank</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/facets_pane.py" />
            <location filename="../../studio/ui/exercises/field_words.py" />
            <location filename="../../studio/ui/exercises/merge_words.py" />
            <source>Sides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/field_words.py" />
            <source>Sides in turn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/staff/pin_pad.py" />
            <source>Sign in</source>
            <translation>Anmelden</translation>
        </message>
        <message>
            <location filename="../../studio/services/paper/roster_sheet.py" />
            <source>Sign-in</source>
            <translation>Anwesenheit</translation>
        </message>
        <message>
            <location filename="../../studio/ui/printing/words.py" />
            <location filename="../../studio/printing/pack.py" />
            <source>Sign-in sheet</source>
            <translation>Anwesenheitsliste</translation>
        </message>
        <message>
            <location filename="../../studio/printing/roster.py" />
            <source>Signature or initials</source>
            <translation>Unterschrift oder Kürzel</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/document_dialogs.py" />
            <source>Signed by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/document_dialogs.py" />
            <source>Signed on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/documents_tab.py" />
            <source>Signed {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/sections.py" />
            <source>Signs at check-in</source>
            <translation>Zeichen beim Check-in</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/duplicates.py" />
            <source>Similar name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/tests_table.py" />
            <source>Since first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/progress_results.py" />
            <source>Since the first test nothing has changed by more than measurement noise.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/progress_results.py" />
            <source>Since the first test, {tests} has changed by more than measurement noise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/progress_results.py" />
            <source>Since the first test, {tests} have changed by more than measurement noise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/keys_form.py" />
            <source>Single letters</source>
            <translation>Einzelne Buchstaben</translation>
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <source>Single letters are off on this computer: Settings, Keys. Buttons and menus do the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/words.py" />
            <source>Single-leg bridge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/words.py" />
            <source>Single-leg heel rise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/trades.py" />
            <source>Site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/trades.py" />
            <source>Sites</source>
            <translation>Standorte</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/photo_dialog.py" />
            <source>Size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>Skill and speed while fresh, then strength.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_words.py" />
            <source>Slider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Slipping away</source>
            <translation>Bleiben weg</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/desk_pane.py" />
            <source>Small</source>
            <translation>Klein</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exercises/words.py" />
            <source>Small kit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/mini_month.py" />
            <source>Small month, {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/side_panel.py" />
            <source>Small muscles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>Small muscles trained</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/results_grid.py" />
            <source>Small print = last time. Write only what changed; tick if the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Smaller groin range</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Smaller knee bend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Smaller turn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/lists_pane.py" />
            <source>Smart lists</source>
            <translation>Kluge Listen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_editor.py" />
            <source>Snap to ground, kit and plain angles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>So many classes are left on the pass. Offer the next one.</source>
            <translation>So viele Kurse sind auf der Kurskarte noch übrig. Bieten Sie die nächste an.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Softer landings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Sold</source>
            <translation>Verkauft</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_dialogs.py" />
            <source>Sold to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/field_clash.py" />
            <source>Somebody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Somebody has read its answers, so it stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/kin_dialogs.py" />
            <source>Somebody who is no member is added as an emergency contact who answers for them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>Something else needs this by now. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/words.py" />
            <source>Something must stand here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/crash.py" />
            <source>Something went wrong</source>
            <translation>Etwas ist schiefgegangen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/phrases.py" />
            <source>Something went wrong. Nothing was changed.</source>
            <translation>Etwas ist schiefgegangen. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/list_head.py" />
            <source>Sort by {columns}</source>
            <translation>Sortiert nach {columns}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/signs_form.py" />
            <source>Sound</source>
            <translation>Ton</translation>
        </message>
        <message>
            <location filename="../../studio/printing/handbook.py" />
            <location filename="../../studio/printing/handbook_lists.py" />
            <source>Sources</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/field_words.py" />
            <location filename="../../studio/ui/key_sheet.py" />
            <source>Space</source>
            <translation>Leertaste</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/roster_view.py" />
            <source>Space here, L late cancel, X no-show, U expected, A add person, M move, I what the flags mean</source>
            <translation>Leertaste da, L zu spät abgesagt, X fehlt, U offen, A Person hinzufügen, M verlegen, I was die Hinweise bedeuten</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/roster_view.py" />
            <source>Space here, menu key for all else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/kiosk/screen.py" />
            <location filename="../../studio/ui/settings/prices_pane.py" />
            <source>Staff</source>
            <translation>Personal</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/pass_dialogs.py" />
            <source>Stands in the history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/pass_dialogs.py" />
            <source>Stands in the ledger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/clash_row.py" />
            <source>Stands: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/start_pages.py" />
            <source>Start</source>
            <translation>Beginnen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/first_week.py" />
            <source>Start from a sample week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/start_pages.py" />
            <source>Start in a minute. You can change everything later.</source>
            <translation>In einer Minute beginnen. Sie können später alles ändern.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/page.py" />
            <source>Start with empty blocks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/kiosk/unguarded.py" />
            <source>Start without a PIN</source>
            <translation>Ohne PIN starten</translation>
        </message>
        <message>
            <location filename="../../studio/ui/start_pages.py" />
            <source>Start your own</source>
            <translation>Eigenes Studio beginnen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_editor.py" />
            <source>Start: </source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>Started {number} min ago</source>
            <translation>Vor {number} min begonnen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/fields.py" />
            <source>Starts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>Starts at {time}</source>
            <translation>Beginnt um {time}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>Starts in {number} min</source>
            <translation>Beginnt in {number} min</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>State of the pass</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/coach_card.py" />
            <source>Station</source>
            <translation>Station</translation>
        </message>
        <message>
            <location filename="../../studio/ui/printing/words.py" />
            <location filename="../../studio/printing/pack.py" />
            <source>Station cards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/circuit_panel.py" />
            <source>Station {letter} on the floor is old.</source>
            <translation>Die Station {letter} im Raum ist veraltet.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/printing/words.py" />
            <source>Station {station} has more than {limit} cues. Take one out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/words.py" />
            <source>Station {station}: “{text}” can't be read from across the room at this size. Choose fewer cards a page or shorten the text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>Station {station}: “{text}” can't be read from across the room. Shorten it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/trades.py" />
            <source>Stations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/trades.py" />
            <source>Stations of 2 × 2 m that fit on the floor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/circuit_panel.py" />
            <source>Stations {letters} on the floor are old.</source>
            <translation>Die Stationen {letters} im Raum sind veraltet.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/merging.py" />
            <source>Stays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/erasing.py" />
            <source>Stays without a name, for the books: bookings as counts ({bookings}), payments with their receipt numbers ({payments}) and passes. Classes left on passes, which are lost: {left}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/merging.py" />
            <source>Stays: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>Steady before turning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/words.py" />
            <source>Step-down faults</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/words.py" />
            <source>Step-down quality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/words.py" />
            <source>Step-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/archiving.py" />
            <source>Still booked ahead:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/quick_line.py" />
            <source>Still to say: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/hours_model.py" />
            <source>Stood in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/hours_model.py" />
            <source>Stood in, hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/wizard.py" />
            <location filename="../../studio/ui/members/pass_dialogs.py" />
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/pass_dialogs.py" />
            <source>Stop {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <location filename="../../studio/ui/members/words.py" />
            <source>Stopped</source>
            <translation>Gestoppt</translation>
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>Stopped. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/passes_tab.py" />
            <source>Stop…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_words.py" />
            <source>Strap from above</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <location filename="../../studio/ui/today/words.py" />
            <location filename="../../studio/services/paper/words.py" />
            <location filename="../../studio/printing/progress_tests.py" />
            <source>Strength</source>
            <translation>Kraft</translation>
        </message>
        <message>
            <location filename="../../studio/services/paper/progress_report.py" />
            <source>Strength and running changed in the same months; this does not show that one caused the other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/side_pane.py" />
            <source>Strength and running may change over the same weeks. That does not show that one caused the other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>Strength covers knee, hip, pull</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/charts.py" />
            <source>Strength log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>Strength repetitions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <location filename="../../studio/ui/members/words.py" />
            <source>Strength training since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/progress_results.py" />
            <source>Strength: Epley and Brzycki, up to 4 % apart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_words.py" />
            <source>Studio check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_dialogs.py" />
            <source>Studio check, asked now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/inspector.py" />
            <source>Substitute</source>
            <translation>Vertretung</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/pass_dialogs.py" />
            <source>Such as 1 or -2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/document_dialogs.py" />
            <source>Such as 2026-03</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_tab.py" />
            <source>Such as 3:45:00</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/coach_form.py" />
            <source>Such as 6–12, 16–21. A day left empty is free of classes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_dialogs.py" />
            <source>Such as Club runner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/trades.py" />
            <source>Such as Europe/London. Classes that are there keep theirs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_dialogs.py" />
            <source>Such as SPRING10</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/list_dialog.py" />
            <source>Such as Tue regulars</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_dialogs.py" />
            <source>Such as a doctor's letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/kin_dialogs.py" />
            <source>Such as mother</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/own_fields_pane.py" />
            <source>Such as shoe size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/document_dialogs.py" />
            <source>Such as travel consent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/handing_over.py" />
            <source>Such as: asked for it on 3 April</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/domain/sheets/wording.py" />
            <source>Sun</source>
            <translation>So</translation>
        </message>
        <message>
            <location filename="../../studio/domain/sheets/wording.py" />
            <source>Sunday</source>
            <translation>Sonntag</translation>
        </message>
        <message>
            <location filename="../../studio/printing/coach_card.py" />
            <source>Swap by roster code</source>
            <translation>Ersatz nach Listennummer</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/inspector.py" />
            <source>Swap for: name, pattern or muscle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/side_panel.py" />
            <location filename="../../studio/ui/members/profile_head.py" />
            <location filename="../../studio/ui/today/words.py" />
            <source>Swap needed</source>
            <translation>Ersatzübung nötig</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>Swap {letter}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/words.py" />
            <source>T textbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/palette.py" />
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/closure_files.py" />
            <location filename="../../studio/ui/schedule/hours.py" />
            <source>Tables (*.csv *.xlsx)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/wizard.py" />
            <source>Tables (*.csv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/file_step.py" />
            <source>Tables (CSV, TSV, Excel .xlsx) or contacts (.vcf), up to 64 MB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/words.py" />
            <source>Tabloid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <location filename="../../studio/ui/settings/price_dialogs.py" />
            <source>Tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <location filename="../../studio/ui/members/person_words.py" />
            <location filename="../../studio/ui/members/words.py" />
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/camera.py" />
            <source>Take a photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/photo_dialog.py" />
            <source>Take a photo…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/list_pane.py" />
            <source>Take away a filter, or search by muscle or kit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/list_pane.py" />
            <source>Take filters away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/kin_part.py" />
            <source>Take out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/further_dates.py" />
            <source>Take out {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/import_calendar.py" />
            <source>Take over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/import_calendar.py" />
            <source>Take over 1 class</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/import_calendar.py" />
            <source>Take over a calendar file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/share.py" />
            <source>Take over a calendar file …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/import_calendar.py" />
            <source>Take over {count} classes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/columns_step.py" />
            <source>Take people without the values that are wrong, instead of refusing them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/camera.py" />
            <source>Take photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/field_clash.py" />
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>Take theirs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/chips_field.py" />
            <location filename="../../studio/ui/exercises/pose_editor.py" />
            <source>Take {name} away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/roster_pane.py" />
            <source>Take {number} no-shows back, with their credits</source>
            <translation>{number}-mal „nicht erschienen“ zurücknehmen, mit Guthaben</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_dialogs.py" />
            <source>Taken at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/phrases.py" />
            <source>Taken back: {what}</source>
            <translation>Zurückgenommen: {what}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Taken over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/long_work.py" />
            <source>Taking it back. You can go on working meanwhile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/trades.py" />
            <source>Teaches classes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/substitute_list.py" />
            <source>Teaches {other} then</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>Telephone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/other_sheets.py" />
            <source>Telephone numbers are at the desk. Shred when done.</source>
            <translation>Telefonnummern am Empfang. Danach schreddern.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/columns_step.py" />
            <source>Telephone numbers without a country are dialled in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>Tell the coach</source>
            <translation>Trainer sagen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/trades.py" />
            <source>Tells the kind on paper, where there are no colours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/editor_head.py" />
            <location filename="../../studio/ui/schedule/templates.py" />
            <source>Template</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/overview.py" />
            <location filename="../../studio/ui/exercises/circuit_menu.py" />
            <source>Templates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/inspector.py" />
            <location filename="../../studio/ui/exercises/field_words.py" />
            <location filename="../../studio/ui/members/running_words.py" />
            <location filename="../../studio/printing/handbook_lists.py" />
            <source>Tempo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/add_test.py" />
            <location filename="../../studio/ui/progress/tests_table.py" />
            <source>Test</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/charts.py" />
            <location filename="../../studio/ui/members/profile_pane.py" />
            <location filename="../../studio/ui/progress/tests_table.py" />
            <location filename="../../studio/printing/progress_tests.py" />
            <source>Tests</source>
            <translation>Tests</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/own_fields_pane.py" />
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/desk_pane.py" />
            <source>Text size</source>
            <translation>Schriftgröße</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>Text table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>That day comes too early: it has to be after the first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>That day is still to come.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>That is no day that fits here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>That is no e-mail address.</source>
            <translation>Das ist keine E-Mail-Adresse.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>That is not sold any more. Choose another pass.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/staff/words.py" />
            <source>That is not the PIN. Tries left: {left}.</source>
            <translation>Das ist nicht die PIN. Verbleibende Versuche: {left}.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>That is not the name. Type it as it stands above.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_words.py" />
            <source>That is the third strength class this week.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/staff/words.py" />
            <source>That time can't be chosen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_words.py" />
            <source>That would be {number} strength classes this week; more than 3 is too many.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_words.py" />
            <source>The air</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>The backup could not be put in place ({reason}). The database is as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>The backup could not be written ({reason}). The database itself is safe. Choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/start_pages.py" />
            <source>The backup is checked first and copied, never changed.</source>
            <translation>Die Sicherung wird zuerst geprüft und kopiert, nie verändert.</translation>
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>The backup {name} is damaged and was not used. Everything is as it was. Choose another backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/closure_card.py" />
            <source>The call list, and the notice for the door</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/camera.py" />
            <source>The camera can't be used: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/camera.py" />
            <source>The camera starts…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/coach_card.py" />
            <source>The circuit takes {number} min more than the class has.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>The class has the circuit {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/quick_line.py" />
            <source>The class in one line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/copy_week.py" />
            <source>The classes of the week of {day}, without people, into the week of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>The database can only be read: its file or folder is write-protected. Nothing was changed. Allow writing to the folder, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>The database can't be reached. Nothing was changed. Check the folder or the connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>The database file is damaged. Nothing was changed. Restore the newest good backup with “studio restore”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/words.py" />
            <source>The database file is damaged. Nothing was changed. Restore the newest good backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>The database file is damaged: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>The database has no journal head, so nothing can be written safely. Restore the newest good backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/staff/lock_screen.py" />
            <source>The desk is locked</source>
            <translation>Der Arbeitsplatz ist gesperrt</translation>
        </message>
        <message>
            <location filename="../../studio/ui/kiosk/parts.py" />
            <source>The desk will help.</source>
            <translation>Der Empfang hilft gern.</translation>
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>The disk did not answer as it should. Nothing was changed. Check the disk, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>The disk is full. Everything saved so far is safe, this change was not kept. Free some space, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/merging.py" />
            <source>The exercise that stays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_editor.py" />
            <source>The figure is not saved. Save it, or press Cancel again to drop it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_editor.py" />
            <source>The figure of another exercise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>The file can't be read: it is damaged, or no table. Nothing was changed. Export it again as CSV.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>The file could not be read within five seconds. Nothing was changed. Export a shorter time from the other program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>The file could not be read within half a minute. Nothing was changed. Split it, or save it as CSV.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/file_step.py" />
            <source>The file does not say how its letters are written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>The file has contacts inside of contacts, which can't be told apart. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>The file holds more than 2,000 entries or 5,000 dates. Nothing was changed. Export a shorter time from the other program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>The file holds no rows. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>The file is larger than 5 MB. Nothing was changed. Export a shorter time from the other program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>The file is larger than 64 MB. Nothing was changed. Split it, and import the parts one by one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>The file is no calendar, or it is damaged. Nothing was changed. Export it again as iCalendar (.ics).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>The file is no table of text, whatever its name says. Nothing was changed. Export it as CSV or Excel (.xlsx).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>The file {name} could not be read ({reason}). Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>The file {name} could not be written ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/tabs.py" />
            <source>The first class will stand here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_words.py" />
            <source>The ground</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_dialogs.py" />
            <source>The household books on it too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>The journal was changed from outside at entry {number}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/crash.py" />
            <source>The last action may not have been done. Everything saved before is safe. You can go on; if it happens again, start the program anew and tell whoever looks after it this number: {number}.</source>
            <translation>Die letzte Aktion wurde vielleicht nicht ausgeführt. Alles zuvor Gespeicherte ist sicher. Sie können weiterarbeiten; geschieht es wieder, starten Sie das Programm neu und nennen Sie dem, der es betreut, diese Nummer: {number}.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_words.py" />
            <source>The last day comes before the first. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>The last day is before the first, or the closure longer than {most} days. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/coach_form.py" />
            <source>The last day is before the first. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>The list of {name} is closed. Nothing was changed. Unlock it first.</source>
            <translation>Die Liste von {name} ist geschlossen. Nichts wurde geändert. Öffnen Sie sie zuerst.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>The load must fit on a card: {limit} characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/erasing.py" />
            <source>The name also stands in free words elsewhere; change these yourself: {where}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>The name is longer than 200 letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>The next booking uses a pass that the household shares.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>The next booking uses {name} on credit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>The next booking uses {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>The next booking uses {name}: it ends first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>The next booking uses {name}: it has no limit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>The next booking uses {name}: it has the fewest classes left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/person_menu.py" />
            <source>The other profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <source>The part before</source>
            <translation>Der Teil davor</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/trades.py" />
            <source>The part of the country whose public holidays hold, such as ENG.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>The pass ends within three days. Offer the next one.</source>
            <translation>Die Kurskarte endet in den nächsten drei Tagen. Bieten Sie die nächste an.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>The place is no longer held for {name}</source>
            <translation>Der Platz wird nicht mehr für {name} freigehalten</translation>
        </message>
        <message>
            <location filename="../../studio/ui/printing/words.py" />
            <source>The printer did not answer. Nothing was noted as printed. Try again or save a PDF.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/top_bar.py" />
            <source>The program was started with its clock set by hand.</source>
            <translation>Das Programm wurde mit von Hand gestellter Uhr gestartet.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/beside.py" />
            <source>The row stays in the file of those left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>The rows could not be checked within a quarter of an hour. Nothing was changed. Import in parts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>The rows could not be checked. Nothing was changed. Import in smaller parts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>The rule “{rule}” can't be read. Nothing was added. Check it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/staff_form.py" />
            <source>The same PIN again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/page.py" />
            <source>The same as other classes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/sections_pane.py" />
            <source>The studio</source>
            <translation>Das Studio</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>The studio check is due. Have it filled in.</source>
            <translation>Der Studio-Check ist fällig. Lassen Sie ihn ausfüllen.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>The studio keeps pronouns, not gender: left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/start_pages.py" />
            <source>The studio's database could not be opened</source>
            <translation>Die Datenbank des Studios konnte nicht geöffnet werden</translation>
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>The table has more than 200 columns. Nothing was changed. Leave out those that are not about members.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>The table has more than 200,000 rows. Nothing was changed. Import it in parts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_words.py" />
            <source>The trunk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/staff/words.py" />
            <source>The two PINs are not the same. Nothing was changed.</source>
            <translation>Die beiden PINs sind nicht gleich. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>The waiver has run out. Have a new one signed before the class.</source>
            <translation>Die Haftungserklärung ist abgelaufen. Lassen Sie vor dem Kurs eine neue unterschreiben.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>The waiver runs out within two weeks. Have a new one signed.</source>
            <translation>Die Haftungserklärung läuft in den nächsten zwei Wochen ab. Lassen Sie eine neue unterschreiben.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/close_days.py" />
            <source>The whole site</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/close_days.py" />
            <source>The whole studio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/closures.py" />
            <source>The whole studio is closed.</source>
            <translation>Das ganze Studio ist geschlossen.</translation>
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>The workbook has no such sheet any more. Choose the file again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>The workbook is protected by a password. Nothing was changed. Save it without one, then choose it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>The workbook would unpack to something enormous, so it was not opened. Nothing was changed. Save it as CSV.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/file_step.py" />
            <source>There are none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>There are several classes that day. Name one with --at: {times}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/words.py" />
            <source>There are several classes that day: {times}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>There are {most} contacts. Remove one first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>There are {most} fields. Archived ones count.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_words.py" />
            <source>There is a coupon {taken} already. Nothing was changed. Choose another code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>There is a field called {name} already, perhaps an archived one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_words.py" />
            <source>There is a pass called {name} already. Nothing was changed. Choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>There is a {name} already. Nothing was changed. Choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/words.py" />
            <source>There is already a database at {where}. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>There is already a database at {where}. Nothing was changed. Choose another place with --database.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/words.py" />
            <source>There is already an exercise called {name}. Choose another name, or merge the two.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>There is no backup called {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/start_pages.py" />
            <source>There is no backup in the folder beside the database.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/circuit_menu.py" />
            <source>There is no circuit yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>There is no class then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/words.py" />
            <source>There is no database at {where}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>There is no database at {where}. Make one with “studio sample create”, or open the window once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>There is no exercise {exercise}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/words.py" />
            <source>There is no kit called “{typed}”. Did you mean {near}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>There is no name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/substitute_list.py" />
            <source>There is no other coach.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>There is no such coupon.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>There is no such folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/words.py" />
            <source>There is no such test.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/things_words.py" />
            <source>There is no such time zone. Nothing was changed. Choose one such as Europe/London.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/erasing.py" />
            <source>There is no undo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>There is no {name}. There are: {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/words.py" />
            <source>There is nothing to print. Choose a sheet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/progress_results.py" />
            <source>These are first results: changes are measured from here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/file_step.py" />
            <source>These are the same lines, read in several ways. Choose the one that is right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>These hours end before they begin, or overlap. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <source>These keys</source>
            <translation>Diese Tasten</translation>
        </message>
        <message>
            <location filename="../../studio/ui/printing/page.py" />
            <source>These sheets could not be made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/words.py" />
            <source>These two are the same exercise already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/own_fields_pane.py" />
            <source>They stand on the profile under Details, and in columns, filters and exports of members.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/kiosk/screen.py" />
            <source>They will help you at once.</source>
            <translation>Dort wird sofort geholfen.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/scope_pane.py" />
            <source>This and following</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>This block is not in the circuit any more. The screen shows what is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/phrases.py" />
            <source>This can't be done: {reason}.</source>
            <translation>Das geht nicht: {reason}.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>This can't be right ({field}). Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>This can't be taken back: something was changed on top of it since.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>This can't be taken back: what it changed was erased since.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/page.py" />
            <source>This card of {name} was replaced and is not taken any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>This card of {name} was replaced, so {card} is not taken any more. Nothing was changed. Ask for the new card, or type the name.</source>
            <translation>Diese Karte von {name} wurde ersetzt, {card} gilt nicht mehr. Nichts wurde geändert. Fragen Sie nach der neuen Karte oder geben Sie den Namen ein.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>This circuit has no block for {name} ({block}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/editor_head.py" />
            <location filename="../../studio/ui/schedule/scope_pane.py" />
            <location filename="../../studio/ui/today/circuit_panel.py" />
            <source>This class</source>
            <translation>Dieser Kurs</translation>
        </message>
        <message>
            <location filename="../../studio/ui/progress/page.py" />
            <source>This class has no circuit or nobody booked, so there is nothing to type in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>This class has no circuit yet. Choose a template first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/documents_tab.py" />
            <source>This computer has no program for {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>This computer's database library is too old ({version}). Install the program's own requirements again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>This condition has no value that fits it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>This coupon is not for {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>This coupon is taken from {day} on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>This coupon was taken as often as it may be ({most} times).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>This coupon was taken until {day}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>This database was made by a newer version of Studio Desk. It was not touched. Update the program to open it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/staff/lock_screen.py" />
            <source>This desk is locked. Nothing is lost.</source>
            <translation>Dieser Arbeitsplatz ist gesperrt. Nichts ist verloren.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/printing/options.py" />
            <source>This exercise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/words.py" />
            <source>This exercise is not in the library.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/words.py" />
            <source>This exercise is the studio's own: there is nothing to go back to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/words.py" />
            <source>This figure can't be read. Nothing was changed. Draw it anew, or begin with another figure.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>This file is a database, but not one of Studio Desk's. It was not touched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>This file is larger than {most} MB. Nothing was attached. Choose a smaller one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>This is a workbook of an old Excel (.xls). Nothing was changed. Save it as .xlsx or CSV, then choose it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>This is no PDF, JPEG or PNG. Nothing was attached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>This is no picture that can be read here. Choose a JPEG, PNG or WebP file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>This is not there any more. It may have been removed at another desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>This list can't be read. Make it anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/words.py" />
            <source>This muscle stands in the other list already. Take it away there first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>This number lies outside what is possible (up to {most}). Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>This pass has ended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>This pass has no end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>This pass is for members with the tag {tag}, which {name} does not have.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>This pass is not stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>This pass is stopped already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/words.py" />
            <source>This payment has no receipt yet. Make one from the member's passes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>This person was erased. That can't be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>This photo can't be kept. Choose another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>This picture is HEIC, as iPhones keep them. It can't be read here: send it as JPEG and choose that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>This picture is damaged or not all there. Nothing was changed. Choose another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>This picture is too large. Choose one of at most 64 million pixels and 40 MB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>This rule is the studio's, for all kinds of class alike. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>This station is not in the circuit any more. The screen shows what is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/facets_pane.py" />
            <source>This studio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>This studio has no site yet. Open the window once to set it up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_dialogs.py" />
            <source>This takes the place of what was written before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>This was already taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/share.py" />
            <source>This week as a web page …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/columns_dialog.py" />
            <source>Those ticked stand beside the names, from left to right as they stand here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/words.py" />
            <source>Three-way reach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/domain/sheets/wording.py" />
            <source>Thu</source>
            <translation>Do</translation>
        </message>
        <message>
            <location filename="../../studio/domain/sheets/wording.py" />
            <source>Thursday</source>
            <translation>Donnerstag</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>Tibialis post.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_dialogs.py" />
            <source>Tick what is answered with yes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/side_panel.py" />
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/staff/words.py" />
            <source>Time until the desk locks changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/trades.py" />
            <source>Time zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>Time, windows and holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/rules_form.py" />
            <location filename="../../studio/printing/pack.py" />
            <location filename="../../studio/printing/timetable.py" />
            <source>Timetable</source>
            <translation>Kursplan</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/change_repeat.py" />
            <source>Timetable changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/options.py" />
            <source>Timetable of next week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/options.py" />
            <source>Timetable of this week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/options.py" />
            <source>Timetable poster</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/share.py" />
            <source>Timetable {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/share.py" />
            <source>Timetable, {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/pass_dialogs.py" />
            <source>To</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/things_words.py" />
            <source>To archive {name}, first give these something else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/day_close.py" />
            <source>To call, {number}</source>
            <translation>Anzurufen, {number}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/health_tab.py" />
            <location filename="../../studio/ui/members/passes_tab.py" />
            <location filename="../../studio/ui/members/tabs.py" />
            <source>To come</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/caution_bar.py" />
            <source>To mind</source>
            <translation>Zu beachten</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exercises/circuit_menu.py" />
            <location filename="../../studio/ui/key_sheet.py" />
            <location filename="../../studio/ui/members/words.py" />
            <location filename="../../studio/ui/rail.py" />
            <location filename="../../studio/ui/schedule/bar.py" />
            <location filename="../../studio/ui/today/timeline.py" />
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/circuit_panel.py" />
            <source>Today so far</source>
            <translation>Heute bisher</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/agenda.py" />
            <source>Today, {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/call_sheet.py" />
            <source>Told</source>
            <translation>Gesagt</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/health_words.py" />
            <source>Told that the bones are thin?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/timeline.py" />
            <source>Tomorrow starts {time}</source>
            <translation>Morgen ab {time}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/cancel_class.py" />
            <source>Too few booked</source>
            <translation>Zu wenige Buchungen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/staff/words.py" />
            <source>Too many wrong PINs. Try again in {seconds} seconds.</source>
            <translation>Zu viele falsche PINs. Versuchen Sie es in {seconds} Sekunden wieder.</translation>
        </message>
        <message>
            <location filename="../../studio/printing/receipt.py" />
            <source>Total</source>
            <translation>Summe</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>Train</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/handbook_lists.py" />
            <source>Train under a coach. An exercise that hurts is changed or left out: ask your coach, and a clinician if the pain stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>Train with changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_tab.py" />
            <source>Training</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>Trapezius, lower</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>Trapezius, upper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/words.py" />
            <location filename="../../studio/services/paper/words.py" />
            <source>Triple hop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_words.py" />
            <source>Trouble with a bone, joint or tendon now?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Trunk propped up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/start_pages.py" />
            <source>Try again</source>
            <translation>Noch einmal versuchen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/signs_form.py" />
            <source>Try it</source>
            <translation>Ausprobieren</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/signs_form.py" />
            <source>Try it: {sign}</source>
            <translation>Ausprobieren: {sign}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/palette.py" />
            <source>Try “hiit thu 6pm” or “dark”</source>
            <translation>Versuchen Sie „hiit thu 6pm“ oder „dunkel“</translation>
        </message>
        <message>
            <location filename="../../studio/domain/sheets/wording.py" />
            <source>Tue</source>
            <translation>Di</translation>
        </message>
        <message>
            <location filename="../../studio/domain/sheets/wording.py" />
            <source>Tuesday</source>
            <translation>Dienstag</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>Turkish (Windows)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <source>Turn the page</source>
            <translation>Umblättern</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/photo_dialog.py" />
            <source>Turn the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/trades.py" />
            <source>Two capital letters, such as GB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/things_words.py" />
            <source>Two capital letters, such as GB. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>Two classes of the series would fall on one time. Nothing was changed. Choose another day or time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>Two columns become the same. Nothing was changed. Leave one of them out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/duplicates.py" />
            <source>Two people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/stage.py" />
            <source>Two poses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Two-leg heel raise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/main_window.py" />
            <source>Type a name or scan a card</source>
            <translation>Namen eingeben oder Karte scannen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/palette.py" />
            <source>Type a name, a class or a command</source>
            <translation>Namen, Kurs oder Befehl eingeben</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/erasing.py" />
            <source>Type the name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/kiosk/screen.py" />
            <source>Type your first name, or scan your card</source>
            <translation>Vornamen eingeben oder Karte scannen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>Unchanged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <location filename="../../studio/ui/members/kin_part.py" />
            <location filename="../../studio/ui/members/profile_head.py" />
            <source>Under 18</source>
            <translation>Unter 18</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>Under 18, and no guardian's consent is on file. Have one sign before the class.</source>
            <translation>Unter 18, und es liegt keine Einwilligung der Eltern vor. Lassen Sie vor dem Kurs unterschreiben.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/kin_part.py" />
            <source>Under 18: an emergency contact is needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/kin_part.py" />
            <source>Under 18: no consent of a guardian is on file that holds. Add it under Documents.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/kin_part.py" />
            <source>Under 18: nobody is noted who answers for them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/profile_head.py" />
            <source>Under 18: papers missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/import_calendar.py" />
            <source>Understood: {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/editor_head.py" />
            <location filename="../../studio/ui/exercises/pose_editor.py" />
            <location filename="../../studio/ui/key_sheet.py" />
            <location filename="../../studio/ui/toasts.py" />
            <location filename="../../studio/ui/window_commands.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_editor.py" />
            <source>Undo (Ctrl+Z)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/done_step.py" />
            <source>Undo (Ctrl+Z) takes all of it back in one step. Who was booked, changed or sold a pass by then stays, and is said.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/merging.py" />
            <source>Undo parts them again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/editor_head.py" />
            <source>Undo the last change to this circuit (Ctrl+Z)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/prices_pane.py" />
            <source>Unlimited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/inspector.py" />
            <location filename="../../studio/ui/today/class_header.py" />
            <source>Unlock</source>
            <translation>Entsperren</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/board.py" />
            <source>Unlock	L</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/day_close.py" />
            <source>Unmarked, {number}</source>
            <translation>Nicht erfasst, {number}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/health_dialogs.py" />
            <location filename="../../studio/ui/members/pass_dialogs.py" />
            <location filename="../../studio/ui/schedule/regular_form.py" />
            <location filename="../../studio/ui/schedule/repeat_form.py" />
            <source>Until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>Up from the waitlist: {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/photo_dialog.py" />
            <source>Use photo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>Use {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/things_words.py" />
            <source>Used in 1 class to come</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/things_words.py" />
            <source>Used in {count} classes to come</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <location filename="../../studio/ui/members/words.py" />
            <source>Used up</source>
            <translation>Aufgebraucht</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/desk_pane.py" />
            <source>Usual</source>
            <translation>Üblich</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/coach_form.py" />
            <source>Usual hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_tab.py" />
            <source>Usual run on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_tab.py" />
            <source>Usual week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/condition_row.py" />
            <source>Value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/editor_head.py" />
            <source>Version {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/editor_head.py" />
            <source>Version {number}, {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/trades.py" />
            <source>Violet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_words.py" />
            <source>Waiting for clearance: no class</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>Waiting since {time}</source>
            <translation>Wartet seit {time}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/rules_form.py" />
            <location filename="../../studio/ui/today/waitlist.py" />
            <location filename="../../studio/printing/roster.py" />
            <source>Waitlist</source>
            <translation>Warteliste</translation>
        </message>
        <message>
            <location filename="../../studio/services/paper/roster_sheet.py" />
            <source>Waitlist {number}.</source>
            <translation>Warteliste {number}.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/regular_dates.py" />
            <source>Waits for a place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/document_dialogs.py" />
            <source>Waiver</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>Waiver ends today</source>
            <translation>Haftungserklärung endet heute</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/profile_head.py" />
            <location filename="../../studio/ui/today/words.py" />
            <source>Waiver expired</source>
            <translation>Haftungserklärung abgelaufen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Waiver expiring</source>
            <translation>Haftungserklärung läuft ab</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>Waiver holds until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/profile_head.py" />
            <source>Waiver signed</source>
            <translation>Haftungserklärung unterschrieben</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/profile_head.py" />
            <source>Waiver to {day}</source>
            <translation>Haftungserklärung bis {day}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>Waiver: {number} days</source>
            <translation>Haftungserklärung: {number} Tage</translation>
        </message>
        <message>
            <location filename="../../studio/printing/roster.py" />
            <source>Walk-in</source>
            <translation>Spontan</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_words.py" />
            <source>Wall</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/trades.py" />
            <source>Wall bays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/member_card.py" />
            <source>Warm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/call_sheet.py" />
            <source>Was</source>
            <translation>War</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/regular_dates.py" />
            <source>Was not booked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/share.py" />
            <source>Web pages (*.html)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/domain/sheets/wording.py" />
            <source>Wed</source>
            <translation>Mi</translation>
        </message>
        <message>
            <location filename="../../studio/domain/sheets/wording.py" />
            <source>Wednesday</source>
            <translation>Mittwoch</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/bar.py" />
            <source>Week</source>
            <translation>Woche</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>Week copied: {number} classes, {there} were there, {closed} on closed days left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_tab.py" />
            <source>Week of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/bar.py" />
            <source>Week {number}</source>
            <translation>Woche {number}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>Weekly target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_tab.py" />
            <location filename="../../studio/printing/progress_weeks.py" />
            <source>Weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/charts.py" />
            <source>Weeks on target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/reading_form.py" />
            <source>Weeks start on</source>
            <translation>Wochenbeginn</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_words.py" />
            <source>Weight plate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>Weighted by how hard each landing is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/reading_form.py" />
            <source>Weights</source>
            <translation>Gewichte</translation>
        </message>
        <message>
            <location filename="../../studio/ui/start_pages.py" />
            <source>Welcome to Studio Desk</source>
            <translation>Willkommen bei Studio Desk</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>Western European (Mac)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>Western European (Windows)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/condition_row.py" />
            <location filename="../../studio/ui/schedule/close_days.py" />
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/trades.py" />
            <source>What a room offers decides which circuits fit into it, and which classes clash.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/regular_dates.py" />
            <source>What becomes of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/handbook_lists.py" />
            <source>What every runner should do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/kiosk/parts.py" />
            <source>What happened</source>
            <translation>Was geschehen ist</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/rows_model.py" />
            <source>What happens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/rules_form.py" />
            <source>What holds for every class. A change holds at once and can be taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/pass_dialogs.py" />
            <source>What is left goes over today. Classes that are booked already stay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/kind_form.py" />
            <source>What is not ticked goes by the studio’s rules, and changes with them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/prices_pane.py" />
            <source>What is sold at the desk. Passes that were sold keep what they were bought with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/beside.py" />
            <source>What it says, and what happens with it, is shown here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/camera.py" />
            <source>What the camera sees</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <location filename="../../studio/ui/today/roster_pane.py" />
            <source>What the flags mean</source>
            <translation>Was die Hinweise bedeuten</translation>
        </message>
        <message>
            <location filename="../../studio/printing/call_sheet.py" />
            <source>What they said</source>
            <translation>Was sie sagten</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/health_dialogs.py" />
            <source>What was said, if it matters for training</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>What {name} teaches changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/history_tab.py" />
            <source>Whatever is changed stands here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/start_pages.py" />
            <source>When another program had it, or a disk was away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/close_days.py" />
            <source>Where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/import_calendar.py" />
            <source>Where the file does not say</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/trades.py" />
            <source>Where the studio is. Its clocks and public holidays are those of the place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/trades.py" />
            <source>Where there is little room, as on the calendar.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/editor_head.py" />
            <source>Whether changes hold for this class, or for all classes to come with this version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/merging.py" />
            <source>Which exercise stays? Type its name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/person_menu.py" />
            <source>Which profile is {name} too?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/kin_dialogs.py" />
            <source>Who answers for {name}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/substitute_list.py" />
            <source>Who could teach it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/inspector.py" />
            <source>Who has a place in every class</source>
            <translation>Wer in jedem Kurs einen Platz hat</translation>
        </message>
        <message>
            <location filename="../../studio/ui/staff/lock_screen.py" />
            <source>Who is at the desk?</source>
            <translation>Wer ist am Empfang?</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/kin_dialogs.py" />
            <source>Who lives with {name}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/side_panel.py" />
            <source>Who needs a swap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_words.py" />
            <source>Who never had a pass here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/trades.py" />
            <source>Who works here, what they teach, and when they can.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/options.py" />
            <source>Whole handbook</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/cancel_class.py" />
            <location filename="../../studio/ui/schedule/close_days.py" />
            <location filename="../../studio/ui/schedule/closure_card.py" />
            <source>Whom to tell</source>
            <translation>Wem Bescheid zu sagen ist</translation>
        </message>
        <message>
            <location filename="../../studio/ui/kiosk/unguarded.py" />
            <source>Whose PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/handing_over.py" />
            <location filename="../../studio/ui/members/importing/rows_model.py" />
            <location filename="../../studio/ui/members/pass_dialogs.py" />
            <location filename="../../studio/ui/schedule/close_days.py" />
            <source>Why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/people_dialogs.py" />
            <source>Why do you need to know?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/editor.py" />
            <source>Why does it stay so?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/clash_row.py" />
            <source>Why it may stand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/why.py" />
            <location filename="../../studio/printing/handbook_page.py" />
            <source>Why runners do it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/regular_dates.py" />
            <source>Will be booked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_words.py" />
            <source>With changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>With these dates no class would ever take place. Nothing was changed. Check the first and last day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_tab.py" />
            <location filename="../../studio/ui/today/waitlist.py" />
            <source>Withdraw</source>
            <translation>Zurückziehen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/waitlist.py" />
            <source>Withdraw the offer to {name}</source>
            <translation>Das Angebot an {name} zurückziehen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/health_tab.py" />
            <source>Withdrawn on {day}. What was said was deleted, and nothing new can be saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/document_dialogs.py" />
            <source>Wording</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/document_dialogs.py" />
            <source>Wording of documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Wording of {document} changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/documents_tab.py" />
            <source>Wording…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/block_form.py" />
            <source>Work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/coach_card.py" />
            <source>Work : rest</source>
            <translation>Arbeit : Pause</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/block_form.py" />
            <source>Work or window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/field_words.py" />
            <source>Work, seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_words.py" />
            <source>Wrist</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/first_week.py" />
            <source>Write a class the way you would say it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Write a distance, such as 12.5.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Write a few words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_words.py" />
            <source>Write a number from 1 to 100. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Write a number from {low} to {high}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Write a number of days up to {most}, or nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/add_test.py" />
            <source>Write a number such as 22 or 9.5.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Write a number, such as 12.5.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_words.py" />
            <source>Write a price such as 12.50, or 0. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Write a telephone number.</source>
            <translation>Geben Sie eine Telefonnummer ein.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Write a time such as 45:30 or 3:45:00.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Write a year, such as 2019.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Write an amount, such as 12.50.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/add_test.py" />
            <source>Write at least one value.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_words.py" />
            <source>Write how many classes it gives, from 1 to {most}. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Write how many classes, such as 1 or -2. A pass without limit has none to correct.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_words.py" />
            <source>Write how many days it lasts, from 1 to {most}, or nothing for no end. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_words.py" />
            <source>Write how often it may be taken, up to {most}, or nothing for any number. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Write kg or lb.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_dialogs.py" />
            <source>Write the cause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/handing_over.py" />
            <source>Write the files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Write the form's name in {most} characters or fewer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_words.py" />
            <source>Write the tag that members must have. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/roster_pane.py" />
            <source>Write to {email}</source>
            <translation>An {email} schreiben</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Write two to {most} choices, with commas between.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Write what the document is called, in {most} characters or fewer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Write which form it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Write who signed for somebody under 18.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Write whom to call, in {most} characters or fewer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Write {most} characters or fewer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Write {most} tags or fewer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/staff/words.py" />
            <source>Wrong PIN for {name}</source>
            <translation>Falsche PIN für {name}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>Year first: 1980-01-31</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/trades.py" />
            <source>Yellow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/field_words.py" />
            <location filename="../../studio/ui/members/filter_words.py" />
            <location filename="../../studio/ui/members/own_part.py" />
            <location filename="../../studio/ui/members/person_words.py" />
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/own_fields_pane.py" />
            <source>Yes or no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/change_bar.py" />
            <source>Yes, tell the coach</source>
            <translation>Ja, dem Trainer sagen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/health_tab.py" />
            <source>Yes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/field_words.py" />
            <source>Yes: may stay a whole cycle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/kiosk/screen.py" />
            <source>You are already in, {name}.</source>
            <translation>Du bist schon eingecheckt, {name}.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/kiosk/screen.py" />
            <source>You are in, {name}.</source>
            <translation>Du bist eingecheckt, {name}.</translation>
        </message>
        <message>
            <location filename="../../studio/printing/dossier.py" />
            <location filename="../../studio/printing/pack.py" />
            <source>Your data</source>
            <translation>Ihre Daten</translation>
        </message>
        <message>
            <location filename="../../studio/ui/kiosk/screen.py" />
            <source>Your first name, or your card</source>
            <translation>Vorname oder Karte</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/people_dialogs.py" />
            <source>Your reason is kept, with your name and the time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Your role does not change this. A manager can.</source>
            <translation>Ihre Rolle ändert das nicht. Die Leitung kann es.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>Your role does not see this. A manager can.</source>
            <translation>Ihre Rolle sieht das nicht. Die Leitung kann es.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <location filename="../../studio/ui/exercises/pose_words.py" />
            <location filename="../../studio/ui/members/erasing.py" />
            <location filename="../../studio/ui/members/merging.py" />
            <source>_</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/quick_line.py" />
            <source>a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/quick_line.py" />
            <source>a kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/quick_line.py" />
            <source>a time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/share.py" />
            <source>all classes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/coach_card.py" />
            <source>all together, {rounds}; {work} each</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/condition_row.py" />
            <source>and</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/words.py" />
            <location filename="../../studio/ui/schedule/preview_words.py" />
            <source>and {count} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/archiving.py" />
            <source>and {number} more</source>
            <translation>und {number} weitere</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/duplicates.py" />
            <source>and {number} more after these</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/rules_form.py" />
            <source>any number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/coach_form.py" />
            <source>any time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/things_list.py" />
            <source>archived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>arrive {time}</source>
            <translation>da sein um {time}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>as chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>as many rounds as fit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/coach_card.py" />
            <source>as many rounds as go well in {work}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>as one flow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/quick_line.py" />
            <source>at from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>at least</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/filters.py" />
            <source>away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_words.py" />
            <source>backward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/personal_cards.py" />
            <source>band {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/list_pane.py" />
            <source>basic set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>begins later than classes are made ahead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>benches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/person_words.py" />
            <source>birth date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/person_words.py" />
            <source>blocks of circuits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/inspector.py" />
            <location filename="../../studio/ui/exercises/detail_pane.py" />
            <location filename="../../studio/ui/exercises/field_words.py" />
            <location filename="../../studio/ui/exercises/merge_words.py" />
            <location filename="../../studio/services/paper/coach_card.py" />
            <location filename="../../studio/services/paper/handbook.py" />
            <source>body weight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/preview_words.py" />
            <location filename="../../studio/services/paper/closures.py" />
            <source>booked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/documents_tab.py" />
            <source>by {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/words.py" />
            <source>call list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_words.py" />
            <source>can't be handed over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>can't be read: a date or a time in it is wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_words.py" />
            <source>can't be stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/editor_head.py" />
            <location filename="../../studio/ui/schedule/words.py" />
            <location filename="../../studio/ui/today/words.py" />
            <source>cancelled</source>
            <translation>abgesagt</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/words.py" />
            <source>cancelled: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_words.py" />
            <source>cancelling late costs a class</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_words.py" />
            <source>cancelling late is free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/progress_tests.py" />
            <source>change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>changes a class that its series does not hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>changes a series from a date on, which only the program that made it understands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/sections.py" />
            <source>check-in, late cancelling, no-show, waitlist, timetable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/palette.py" />
            <source>choose</source>
            <translation>wählen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/words.py" />
            <source>clashes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/tabs.py" />
            <source>class cap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/top_bar.py" />
            <source>clock set</source>
            <translation>Uhr gestellt</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/copy_week.py" />
            <source>closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/preview_words.py" />
            <source>closed: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/words.py" />
            <source>coach card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/quick_line.py" />
            <source>coach with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/person_words.py" />
            <source>coaches and staff</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/sections.py" />
            <source>colours, text size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/preview_words.py" />
            <source>comes back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/call_sheet.py" />
            <location filename="../../studio/printing/coach_card.py" />
            <source>continued</source>
            <translation>Fortsetzung</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>controlled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/board.py" />
            <source>cool-down {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/member_card.py" />
            <source>cut</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/handbook_page.py" />
            <source>dark leads, light helps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/side.py" />
            <source>day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <location filename="../../studio/printing/member_card.py" />
            <source>day to go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/rule_words.py" />
            <source>day {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/side.py" />
            <source>days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/person_words.py" />
            <source>days off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/member_card.py" />
            <source>days to go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/palette.py" />
            <source>do it</source>
            <translation>ausführen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>does not contain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/words.py" />
            <source>double mat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/merge_words.py" />
            <source>drawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>dumbbells</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/station_cards.py" />
            <source>each side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/chain.py" />
            <source>easier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/palette.py" />
            <source>edit first</source>
            <translation>erst bearbeiten</translation>
        </message>
        <message>
            <location filename="../../studio/printing/member_card.py" />
            <source>effort</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/coach_card.py" />
            <source>effort {effort}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/person_words.py" />
            <source>emergency contacts of others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/columns_step.py" />
            <source>empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/charts.py" />
            <source>estimated best single lift, 12 weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/progress_results.py" />
            <source>estimated one-repetition maximum, {unit}, mean of two formulas; same scale from zero in all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/repeat_form.py" />
            <source>every </source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/repeat_form.py" />
            <source>every day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>every minute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/repeat_form.py" />
            <source>every month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/repeat_form.py" />
            <source>every week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/station_cards.py" />
            <source>every {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>expected</source>
            <translation>offen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>fast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/words.py" />
            <source>feet stay down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/time_bar.py" />
            <source>fills {minutes} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/roster_sheet.py" />
            <source>first name and initial; form W first</source>
            <translation>Vorname und Initiale; zuerst Formular W</translation>
        </message>
        <message>
            <location filename="../../studio/ui/progress/tests_table.py" />
            <location filename="../../studio/services/paper/progress_results.py" />
            <source>first result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/personal_cards.py" />
            <source>first time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/circuit_panel.py" />
            <source>first visit</source>
            <translation>erster Besuch</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/circuit_panel.py" />
            <source>first visits</source>
            <translation>erste Besuche</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/sections.py" />
            <source>flash, sound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>foam rollers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/inspector.py" />
            <source>for coaches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>for quality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/words.py" />
            <source>for the floor, read from four metres</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/roster.py" />
            <source>form to sign</source>
            <translation>Formular unterschreiben</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_words.py" />
            <source>forward</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_words.py" />
            <source>from {day} on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/roster_pane.py" />
            <source>full</source>
            <translation>voll</translation>
        </message>
        <message>
            <location filename="../../studio/ui/window_commands.py" />
            <source>full screen</source>
            <translation>ganzer Bildschirm</translation>
        </message>
        <message>
            <location filename="../../studio/services/paper/progress_results.py" />
            <source>gap counts only if larger than the grey band: {tests}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/preview_words.py" />
            <source>goes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>goes on for more than ten years</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/tests_table.py" />
            <source>grey: test error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/kin_part.py" />
            <source>guardian</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/rules_form.py" />
            <source>h:mm ap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/words.py" />
            <source>hand on wall or rig</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/words.py" />
            <source>hands below shoulder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/words.py" />
            <source>hands on bench</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/chain.py" />
            <source>harder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/staff_form.py" />
            <source>has a PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>has no length a class can have</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>has no start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/kiosk/parts.py" />
            <location filename="../../studio/ui/today/words.py" />
            <source>here</source>
            <translation>da</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/circuit_panel.py" />
            <source>here of {number}</source>
            <translation>da von {number}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/substitute_list.py" />
            <source>here that day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <location filename="../../studio/services/paper/station_cards.py" />
            <source>hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/words.py" />
            <source>holds of 5-10 s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/documents_tab.py" />
            <location filename="../../studio/ui/members/health_tab.py" />
            <source>holds until {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>hurdle sets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>in 180 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>in 30 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>in 7 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>in 90 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>in a year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/roster_sheet.py" />
            <source>in order</source>
            <translation>der Reihe nach</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>in pairs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>in the last … days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>in the next … days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>in waves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>in windows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/progress_tests.py" />
            <source>in words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_tab.py" />
            <location filename="../../studio/ui/progress/side_pane.py" />
            <source>in {days} days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/personal_cards.py" />
            <source>instead of {exercise}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>is a task or a note, no event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>is an older form of an entry that is here in a newer one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>is cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>is in the timetable already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>is known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>is not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/filter_words.py" />
            <source>is not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>is over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>keeps the hour of another time zone, so that its hour here changes over the year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>kettlebells</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/people.py" />
            <source>last test {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>lasts all day, so it is no class</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>late cancel</source>
            <translation>zu spät</translation>
        </message>
        <message>
            <location filename="../../studio/printing/progress_tests.py" />
            <source>latest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/gauges.py" />
            <location filename="../../studio/ui/circuits/words.py" />
            <source>leads {leads}, helps {helps}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/member_card.py" />
            <source>leave in the tray</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/coach_card.py" />
            <source>leave out, ask what instead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/sections.py" />
            <source>length, places, letter, colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/side_panel.py" />
            <source>less</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/choices.py" />
            <location filename="../../studio/ui/exercises/words.py" />
            <source>level {level}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_words.py" />
            <source>light power</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_words.py" />
            <source>light strength</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/words.py" />
            <source>lighter, breathe out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/progress_weeks.py" />
            <source>line = target {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/class_header.py" />
            <source>list closed {time}</source>
            <translation>Liste geschlossen {time}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/progress/results_grid.py" />
            <location filename="../../studio/printing/member_card.py" />
            <source>load</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>locked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_words.py" />
            <source>long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>long bands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/charts.py" />
            <source>longest run {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>low boxes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>mats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/progress_report.py" />
            <source>mean {mean}, last four {last}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>medicine balls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/membership_card.py" />
            <source>member number</source>
            <translation>Mitgliedsnummer</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/tabs.py" />
            <source>member since</source>
            <translation>Mitglied seit</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_words.py" />
            <source>members with the tag {tag}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/words.py" />
            <source>membership card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>mid boxes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>mini-bands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/rules_form.py" />
            <source>minutes before the class</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/rules_form.py" />
            <source>minutes before the start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/rules_form.py" />
            <source>minutes early</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/rules_form.py" />
            <source>minutes from the end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/rules_form.py" />
            <source>minutes from the start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/side_panel.py" />
            <source>more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>names no coach of the studio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>names no kind of class</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>names no room of the studio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/words.py" />
            <source>names to sign, waitlist, lines for walk-ins</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>nearly the same name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/merging.py" />
            <source>never here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/copy_week.py" />
            <location filename="../../studio/ui/schedule/preview_words.py" />
            <source>new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/roster.py" />
            <source>new, greet and show</source>
            <translation>neu, begrüßen und zeigen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_words.py" />
            <source>newcomers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/staff_form.py" />
            <source>no PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_words.py" />
            <source>no class</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/timetable.py" />
            <source>no classes {first}–{last}</source>
            <translation>keine Kurse {first}–{last}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/passes_tab.py" />
            <location filename="../../studio/ui/settings/price_words.py" />
            <source>no end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/choices.py" />
            <source>no kit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/words.py" />
            <location filename="../../studio/services/paper/progress_results.py" />
            <source>no known error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/day_close.py" />
            <source>no telephone kept</source>
            <translation>keine Telefonnummer</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/circuit_panel.py" />
            <location filename="../../studio/ui/today/words.py" />
            <source>no-show</source>
            <translation>fehlt</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/circuit_panel.py" />
            <source>no-shows</source>
            <translation>fehlen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/side_panel.py" />
            <location filename="../../studio/ui/exercises/merge_words.py" />
            <location filename="../../studio/services/paper/progress_results.py" />
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_words.py" />
            <source>none sold yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_words.py" />
            <source>not coming costs a class</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_words.py" />
            <source>not coming is free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/coach_form.py" />
            <source>not here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/things_list.py" />
            <source>not saved yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_words.py" />
            <source>not taken yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/merging.py" />
            <location filename="../../studio/ui/members/field_clash.py" />
            <location filename="../../studio/ui/members/merging.py" />
            <source>nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/progress_report.py" />
            <source>nothing recorded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_tab.py" />
            <source>now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/list_pane.py" />
            <location filename="../../studio/printing/progress_weeks.py" />
            <source>of {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/charts.py" />
            <source>of {count} weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/words.py" />
            <source>on forearms or fists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/progress_weeks.py" />
            <source>on target</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/quick_line.py" />
            <source>on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_words.py" />
            <source>once only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_words.py" />
            <source>only {blocks}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/side_panel.py" />
            <location filename="../../studio/ui/members/condition_row.py" />
            <source>or</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/person_words.py" />
            <source>other members</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/progress_tests.py" />
            <source>other side, % of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/side_panel.py" />
            <location filename="../../studio/ui/exercises/detail_pane.py" />
            <location filename="../../studio/printing/handbook_lists.py" />
            <location filename="../../studio/printing/handbook_page.py" />
            <source>outlined: lies deep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/sections.py" />
            <source>own fields, texts, numbers, choices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/words.py" />
            <source>own loads and last results, two a page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/handbook_page.py" />
            <source>page {number}</source>
            <translation>Seite {number}</translation>
        </message>
        <message>
            <location filename="../../studio/printing/dossier.py" />
            <location filename="../../studio/printing/page.py" />
            <source>page {number} of {count}</source>
            <translation>Seite {number} von {count}</translation>
        </message>
        <message>
            <location filename="../../studio/services/paper/coach_card.py" />
            <source>partners alternate; {rounds} of {work}, {rest} to change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/kin_part.py" />
            <source>pays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/rules_form.py" />
            <source>people for a class</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/words.py" />
            <source>personal cards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/staff_form.py" />
            <source>pin_differs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/circuit_panel.py" />
            <source>places filled</source>
            <translation>Plätze belegt</translation>
        </message>
        <message>
            <location filename="../../studio/services/paper/coach_card.py" />
            <source>pods 1–{number}:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>pods of {low} and {high}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>pods of {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/sections.py" />
            <source>prices, discounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/words.py" />
            <location filename="../../studio/services/paper/progress_results.py" />
            <source>probably changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/words.py" />
            <source>progress sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/progress_results.py" />
            <source>provisional</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/progress_report.py" />
            <source>r: a race in that week.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/roster.py" />
            <source>race in 14 days</source>
            <translation>Lauf in 14 Tagen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/progress/words.py" />
            <location filename="../../studio/services/paper/progress_results.py" />
            <source>real change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/sections.py" />
            <source>region, clock, first day of the week, weights, distances, paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/person_words.py" />
            <source>repeating classes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>repeats by a rule that can't be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>repeats by a rule with parts that are not known here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>repeats by several rules at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>repeats otherwise than by days, weeks or months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/results_grid.py" />
            <source>repetitions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/results_grid.py" />
            <location filename="../../studio/services/paper/station_cards.py" />
            <source>reps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/words.py" />
            <source>results grid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/health_words.py" />
            <source>review {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/quick_line.py" />
            <source>room in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>ropes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/progress_results.py" />
            <source>rough where more than ten repetitions could be done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>row {number}, {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/tabs.py" />
            <source>running</source>
            <translation>läuft</translation>
        </message>
        <message>
            <location filename="../../studio/ui/progress/words.py" />
            <location filename="../../studio/services/paper/progress_results.py" />
            <source>same within error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/person_words.py" />
            <source>saved lists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/handbook_lists.py" />
            <source>seconds to lower, pause, lift, pause: 3-1-1-0; X is as fast as possible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/member_card.py" />
            <source>set {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_words.py" />
            <source>shared by the household</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_words.py" />
            <source>short</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/words.py" />
            <source>shorter range</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/progress_tests.py" />
            <source>sides, %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/sections.py" />
            <source>sign in, lock after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/words.py" />
            <source>sign-in sheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/regular_places.py" />
            <source>since {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/sections.py" />
            <source>single letters, shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>slam balls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>slider pairs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>slow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/words.py" />
            <source>small turn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/roster.py" />
            <source>speak to desk first</source>
            <translation>erst zum Empfang</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>stability balls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/sections.py" />
            <source>staff, hours, days off, what they teach, roles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/words.py" />
            <source>station cards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/person_words.py" />
            <source>stations of circuits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/sections.py" />
            <source>stations, lanes, wall bays, anchors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/tabs.py" />
            <source>strength training</source>
            <translation>Krafttraining</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/quick_line.py" />
            <source>strength tue 6pm 60m 16 coach ana weekly until june</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/progress_tests.py" />
            <source>stronger side = 100</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>suspension trainers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/circuit_panel.py" />
            <location filename="../../studio/printing/results_grid.py" />
            <source>swap</source>
            <translation>Ersatzübung</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/circuit_panel.py" />
            <source>swaps</source>
            <translation>Ersatzübungen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_words.py" />
            <source>taken {used} of {most} times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/words.py" />
            <source>talk to coach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/substitute_list.py" />
            <source>taught it once lately</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/substitute_list.py" />
            <source>taught it {count} times lately</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/trades.py" />
            <source>teaches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/rule_words.py" />
            <source>the last day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/rule_words.py" />
            <source>the last {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>the same card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>the same e-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>the same name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>the same name and birth date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>the same telephone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/rules_form.py" />
            <source>the same time twice: at any hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/words.py" />
            <source>the whole class on one page, numbers only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/coach_card.py" />
            <source>then round again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/copy_week.py" />
            <source>there already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/chain.py" />
            <location filename="../../studio/printing/handbook_page.py" />
            <source>this one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/side_pane.py" />
            <source>this week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/sections.py" />
            <source>time zone, country, holidays, address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>timed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/words.py" />
            <source>to write loads down, with those of last time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>to {day}</source>
            <translation>bis {day}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/running_tab.py" />
            <location filename="../../studio/ui/progress/side_pane.py" />
            <source>today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/words.py" />
            <source>trunk propped up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/kin_part.py" />
            <source>under 18</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/regular_form.py" />
            <source>until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/quick_line.py" />
            <location filename="../../studio/ui/settings/price_words.py" />
            <source>until {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_words.py" />
            <source>upper arm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/preview_words.py" />
            <location filename="../../studio/services/paper/closures.py" />
            <source>waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/day_close.py" />
            <source>waits</source>
            <translation>wartet</translation>
        </message>
        <message>
            <location filename="../../studio/ui/progress/tests_table.py" />
            <source>weaker, %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/rule_words.py" />
            <source>weekday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/rules_form.py" />
            <source>weeks ahead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/tabs.py" />
            <source>weeks on target</source>
            <translation>Wochen im Ziel</translation>
        </message>
        <message>
            <location filename="../../studio/ui/kiosk/parts.py" />
            <source>with {name}</source>
            <translation>bei {name}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/progress/words.py" />
            <source>within error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/documents_tab.py" />
            <source>wording {version}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/station_cards.py" />
            <source>work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/passes_tab.py" />
            <source>{amount} unpaid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/board.py" />
            <source>{block}, {time}, {lines}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_words.py" />
            <source>{bone} is {share} % too {way}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/inspector.py" />
            <location filename="../../studio/ui/schedule/words.py" />
            <source>{booked} of {capacity} booked</source>
            <translation>{booked} von {capacity} gebucht</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exercises/merging.py" />
            <source>{circuits} circuits and {results} results will read as the one that stays. Undo brings it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/day_close.py" />
            <source>{classes} classes · {here} here · {walk_ins} walk-ins · {late} cancelled late · {missed} did not come</source>
            <translation>{classes} Kurse · {here} da · {walk_ins} ohne Anmeldung · {late} zu spät abgesagt · {missed} nicht erschienen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/page.py" />
            <source>{classes} classes · {taken} of {places} places</source>
            <translation>{classes} Kurse · {taken} von {places} Plätzen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/preview_words.py" />
            <source>{classes}, {bookings} affected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>{clock} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/rule_words.py" />
            <source>{coach} does not teach {kind}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/rule_words.py" />
            <source>{coach} is away that day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/coach_card.py" />
            <source>{codes}: does not train today, talk first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/columns_step.py" />
            <source>{column} becomes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>{contacts} foot contacts, at most {cap}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/preview_words.py" />
            <location filename="../../studio/ui/schedule/regular_dates.py" />
            <source>{count} booked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/words.py" />
            <source>{count} cards are too many at one go. Choose a list or search for {most} members or fewer, then print again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/bar.py" />
            <source>{count} clashes</source>
            <translation>{count} Überschneidungen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/import_calendar.py" />
            <source>{count} classes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/charts.py" />
            <source>{count} classes a week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/first_week.py" />
            <source>{count} classes a week like the dashed ones. Move or cancel any.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/facets_pane.py" />
            <source>{count} exercises</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/done_step.py" />
            <source>{count} members imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/facets_pane.py" />
            <location filename="../../studio/ui/schedule/month_paint.py" />
            <source>{count} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/regular_dates.py" />
            <source>{count} not booked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/words.py" />
            <source>{count} pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/finder.py" />
            <location filename="../../studio/ui/schedule/quick_line.py" />
            <source>{count} places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/things_words.py" />
            <source>{count} places are held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/things_words.py" />
            <source>{count} rooms are there: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/things_words.py" />
            <source>{count} series go on: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/page.py" />
            <source>{count} test days, last {day} · first was {first}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/regular_dates.py" />
            <source>{count} waited for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/inspector.py" />
            <source>{count} waiting</source>
            <translation>{count} warten</translation>
        </message>
        <message>
            <location filename="../../studio/ui/progress/charts.py" />
            <source>{count} weeks without a class. This week {now} so far.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/regular_dates.py" />
            <source>{count} without a class or a place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/list_pane.py" />
            <source>{count} would, but the filters leave them out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/personal_cards.py" />
            <source>{date}, {priority} race</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_words.py" />
            <source>{days} after {name}: {blocks}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/domain/sheets/wording.py" />
            <source>{day} {month}</source>
            <translation>{day}. {month}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exercises/circuit_menu.py" />
            <source>{day} {time} {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/preview_words.py" />
            <source>{day}: the clocks change, it starts at {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/preview_words.py" />
            <source>{day}: {booked} booked, {places} places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/kiosk/screen.py" />
            <source>{desk}, kiosk</source>
            <translation>{desk}, Selbst-Check-in</translation>
        </message>
        <message>
            <location filename="../../studio/ui/progress/side_pane.py" />
            <source>{distance} this week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>{document} of {name} removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>{document} of {name} saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/charts.py" />
            <source>{done} of {planned} planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>{field} of {name} changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/beside.py" />
            <source>{field}: which to keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/rule_words.py" />
            <location filename="../../studio/ui/today/circuit_panel.py" />
            <location filename="../../studio/services/paper/words.py" />
            <source>{first} and {last}</source>
            <translation>{first} und {last}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/health_words.py" />
            <location filename="../../studio/ui/members/passes_tab.py" />
            <location filename="../../studio/ui/members/running_tab.py" />
            <location filename="../../studio/ui/settings/price_words.py" />
            <source>{first} to {last}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_editor.py" />
            <source>{handle} · Tab: next, arrow keys: move, Shift: finely</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>{here} of {taken}</source>
            <translation>{here} von {taken}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>{here}, late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/substitute_list.py" />
            <source>{hours} h this week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_words.py" />
            <source>{joint} bends {degrees}° too far</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_words.py" />
            <source>{joint} hovers {amount} over the ground</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_words.py" />
            <source>{joint} is stretched {degrees}° too far</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_words.py" />
            <source>{joint} · {other} bent {degrees}°</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_words.py" />
            <source>{kinds} only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/file_step.py" />
            <source>{kind} · {rows} rows · {columns} columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>{letter} asks for effort {effort}, accessory stays at 8</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>{letter} carries {quantity} m, strength carries to {high} m</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>{letter} has {quantity} repetitions, accessory takes 10 or more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>{letter} has {quantity} repetitions, strength takes {low} to {high}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>{letter} holds {quantity} s, strength holds to {high} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>{letter} is locked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>{letter} is locked. Unlock it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>{letter} is now {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>{letter} is unlocked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>{letter} needs a slot of {needs}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>{letter} needs {needs}, the window has {has}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>{letter} then {other_letter}. Put something light between.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>{letter} then {other_letter}. Swap one, or keep with a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>{letter} works one side a round, in {rounds} rounds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>{letter} {name} removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>{letter}. Members below it would all need a swap.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>{letter}. Pods start at every station, so some would turn first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>{letter}. Steady first, then turn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>{letter}: load changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>{letter}: note saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>{letter}: tempo changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>{letter}: {dose}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>{load} in {letter}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/trades.py" />
            <source>{minutes} min · {places}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/domain/sheets/wording.py" />
            <source>{month} {day}</source>
            <translation>{month} {day}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>{most} people wait already, no more may. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/detail_pane.py" />
            <source>{muscle}, helps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/detail_pane.py" />
            <location filename="../../studio/printing/handbook_page.py" />
            <source>{muscle}, leads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>{muscle}: {sets} hard sets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/things_words.py" />
            <source>{names} and others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>{name} (archived)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/words.py" />
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>{name} added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>{name} added as {letter}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>{name} added: {number} classes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>{name} already has a place.</source>
            <translation>{name} hat schon einen Platz.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>{name} and {other_name} are the same kind of work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>{name} and {other_name} both lead with {muscle}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>{name} and {other_name} land hard in a row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>{name} and {other} are one household</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>{name} and {other} are two people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>{name} and {other} have a household each. Take one of them out of theirs first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/kin_part.py" />
            <source>{name} answers for them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>{name} archived</source>
            <translation>{name} archiviert</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>{name} archived; places given back: {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/words.py" />
            <source>{name} came with the program and can't be merged away. Hide it instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>{name} can't be handed over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>{name} can't be stopped, except for a medical hold.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/words.py" />
            <source>{name} can't stand here: easier and harder would run in a circle.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>{name} cancelled in time</source>
            <translation>{name} hat rechtzeitig abgesagt</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>{name} cancelled late</source>
            <translation>{name} hat zu spät abgesagt</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>{name} cancelled, {promoted} moved up</source>
            <translation>{name} hat abgesagt, {promoted} ist nachgerückt</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>{name} cancelled: {bookings} bookings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>{name} changed</source>
            <translation>{name} geändert</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>{name} consents to health data being kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>{name} did not come</source>
            <translation>{name} ist nicht erschienen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>{name} does not repeat. Nothing was changed. Add it anew as a class that repeats.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>{name} does not take place. Pick another class.</source>
            <translation>{name} findet nicht statt. Wählen Sie einen anderen Kurs.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>{name} forgotten</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>{name} had a pass here before; this one is for newcomers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>{name} had this already; it is sold once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/staff/words.py" />
            <source>{name} has a new PIN</source>
            <translation>{name} hat eine neue PIN</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>{name} has a new adjustment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>{name} has a new card, {card}; the old one is refused from now on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/words.py" />
            <source>{name} has a new figure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>{name} has a new pass: {pass}</source>
            <translation>{name} hat eine neue Kurskarte: {pass}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>{name} has a new photo</source>
            <translation>{name} hat ein neues Foto</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>{name} has a place</source>
            <translation>{name} hat einen Platz</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>{name} has a regular place there in these days already. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>{name} has begun, its time stays. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>{name} has consented already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/staff/words.py" />
            <source>{name} has no PIN any more</source>
            <translation>{name} hat keine PIN mehr</translation>
        </message>
        <message>
            <location filename="../../studio/ui/staff/words.py" />
            <source>{name} has no PIN yet. A manager sets one in Settings.</source>
            <translation>{name} hat noch keine PIN. Die Leitung setzt eine in den Optionen.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/page.py" />
            <source>{name} has no circuit yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/words.py" />
            <source>{name} has no circuit yet, so only the sign-in sheet can be printed. Add one in Circuits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>{name} has no circuit yet. Its sign-in sheet can be printed without one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>{name} has no household.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>{name} has no place in this class. Add the person as a walk-in.</source>
            <translation>{name} hat keinen Platz in diesem Kurs. Nehmen Sie die Person ohne Anmeldung auf.</translation>
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>{name} has no station whose results are kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>{name} has no stations with cards: everybody does the circuit together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>{name} has not consented to health data being kept. Nothing was saved. Record consent first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/ground.py" />
            <source>{name} has the day off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/words.py" />
            <source>{name} hidden</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_words.py" />
            <source>{name} in {days}: {blocks}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>{name} is a member now. Card {card}</source>
            <translation>{name} ist jetzt Mitglied. Karte {card}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>{name} is already here, since {time}</source>
            <translation>{name} ist schon da, seit {time}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>{name} is already on the waitlist.</source>
            <translation>{name} steht schon auf der Warteliste.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/preview_words.py" />
            <source>{name} is also in {other} at {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>{name} is archived. Bring the profile back first, then check in.</source>
            <translation>{name} ist archiviert. Holen Sie das Profil zuerst zurück und checken Sie dann ein.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>{name} is archived. Nothing was changed. Choose another, or take it out of the archive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/words.py" />
            <source>{name} is as it came with the program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>{name} is at another site. Nothing was changed. Choose a room of this site.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>{name} is away: {number} classes need a substitute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>{name} is back</source>
            <translation>{name} ist zurück</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>{name} is cancelled already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>{name} is expected</source>
            <translation>{name} wird erwartet</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>{name} is here</source>
            <translation>{name} ist da</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>{name} is in use again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>{name} is level {level}, the class {class_level}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>{name} is not away after all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>{name} is not expected any more.</source>
            <translation>{name} wird nicht mehr erwartet.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/ground.py" />
            <source>{name} is not here at this hour as a rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>{name} is not waiting any more.</source>
            <translation>{name} wartet nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>{name} is of this household already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/words.py" />
            <source>{name} is offered again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>{name} is on the waitlist</source>
            <translation>{name} steht auf der Warteliste</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>{name} is over and can't be cancelled. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/words.py" />
            <source>{name} is set up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>{name} is still used: {series} series, {classes} classes to come. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/running_words.py" />
            <source>{name} is that day: {blocks}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/words.py" />
            <source>{name} is the last manager. Nothing was changed. Make somebody else a manager first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>{name} is the last site. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>{name} is under 18 and can't answer for somebody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>{name} is under 18 and can't be who pays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>{name} kept: {number} classes a week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>{name} lands hard after strength work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/archiving.py" />
            <source>{name} leaves lists and search. Everything stays on file and can be brought back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>{name} left their household</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/words.py" />
            <source>{name} merged into {kept}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>{name} moved from {letter} to {to}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>{name} moved to {to} {starts}</source>
            <translation>{name} ist jetzt in {to} {starts}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>{name} moved up from the waitlist</source>
            <translation>{name} ist von der Warteliste nachgerückt</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>{name} pays for the household</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>{name} planned: {series} series, {number} classes, {cancelled} on closed days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>{name} repeats otherwise: {number} classes cancelled, {added} added, {back} back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/words.py" />
            <source>{name} saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/staff/words.py" />
            <source>{name} signed in</source>
            <translation>{name} hat sich angemeldet</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>{name} stands elsewhere in the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>{name} takes place again: {bookings} people are back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>{name} takes place already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>{name} to {day}</source>
            <translation>{name} bis {day}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>{name} turns before the trunk is steadied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>{name} turns in round 1 of a loop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>{name} was offered the place</source>
            <translation>{name} wurde der Platz angeboten</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>{name} with the rest this level needs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>{name} withdrew consent to health data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/quick_line.py" />
            <source>{name} {day}, {when}, {coach}, {room}, {places} places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/circuit_panel.py" />
            <source>{name} {number} min</source>
            <translation>{name} {number} min</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/templates.py" />
            <source>{name} · {count} classes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/inspector.py" />
            <source>{name} · {count} stations</source>
            <translation>{name} · {count} Stationen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/share.py" />
            <source>{name} …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>{name}'s regular place ends: {number} dates given back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/filters.py" />
            <source>{name}, 1 class</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/filters.py" />
            <source>{name}, away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/prices_pane.py" />
            <source>{name}, copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/receipts.py" />
            <source>{name}, from {date}</source>
            <translation>{name}, ab {date}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>{name}, regular place in {class}: {number} booked, {waiting} waited for, {skipped} skipped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/filters.py" />
            <source>{name}, {count} classes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/facet_box.py" />
            <source>{name}, {count} exercises</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>{name}: no change</source>
            <translation>{name}: keine Änderung</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>{name}: something has changed, tell the coach</source>
            <translation>{name}: Etwas hat sich geändert, dem Trainer sagen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>{name}: the clash stands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>{name}: the list is closed</source>
            <translation>{name}: Die Liste ist geschlossen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>{name}: the list is open again</source>
            <translation>{name}: Die Liste ist wieder offen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>{name}: {number} classes cancelled, {bookings} bookings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>{name}: {number} classes changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>{name}: {number} left</source>
            <translation>{name}: noch {number}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/side_panel.py" />
            <source>{number} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/editor_head.py" />
            <source>{number} booked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/circuit_panel.py" />
            <source>{number} cards changed since {time} print</source>
            <translation>{number} Karten seit dem Druck um {time} geändert</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>{number} classes left</source>
            <translation>noch {number} Kurse</translation>
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>{number} classes made from their series</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>{number} classes taken over from a calendar file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/overview.py" />
            <source>{number} classes to come</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/timeline.py" />
            <source>{number} classes · {taken} of {capacity} places</source>
            <translation>{number} Kurse · {taken} von {capacity} Plätzen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/running_words.py" />
            <source>{number} days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/documents_tab.py" />
            <source>{number} days left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/printing/handbook_lists.py" />
            <source>{number} exercises</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>{number} in {letter}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>{number} left</source>
            <translation>noch {number}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/list_dialog.py" />
            <source>{number} members</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <location filename="../../studio/ui/staff/words.py" />
            <source>{number} min</source>
            <translation>{number} min</translation>
        </message>
        <message>
            <location filename="../../studio/services/paper/timetable.py" />
            <source>{number} minutes</source>
            <translation>{number} Minuten</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/side_panel.py" />
            <source>{number} more passed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/side_panel.py" />
            <source>{number} more to settle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/charts.py" />
            <source>{number} no-shows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>{number} no-shows marked</source>
            <translation>{number}-mal nicht erschienen erfasst</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>{number} no-shows taken back</source>
            <translation>{number}-mal „nicht erschienen“ zurückgenommen</translation>
        </message>
        <message>
            <location filename="../../studio/services/paper/coach_card.py" />
            <location filename="../../studio/printing/member_card.py" />
            <location filename="../../studio/printing/timetable.py" />
            <source>{number} of {count}</source>
            <translation>{number} von {count}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/members/tabs.py" />
            <source>{number} of {total}</source>
            <translation>{number} von {total}</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/side_panel.py" />
            <source>{number} pass</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>{number} places free</source>
            <translation>{number} Plätze frei</translation>
        </message>
        <message>
            <location filename="../../studio/services/paper/coach_card.py" />
            <source>{number} pods:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <location filename="../../studio/ui/today/words.py" />
            <source>{number} rounds</source>
            <translation>{number} Runden</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>{number} rounds of {block}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>{number} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>{number} s windows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/station_cards.py" />
            <source>{number} sets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>{number} sets each</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/overview.py" />
            <location filename="../../studio/ui/today/words.py" />
            <source>{number} stations</source>
            <translation>{number} Stationen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/side_panel.py" />
            <source>{number} to settle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>{number} unmarked</source>
            <translation>{number} nicht erfasst</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>{number} waiting</source>
            <translation>{number} warten</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>{number} warnings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/tabs.py" />
            <source>{number} y</source>
            <translation>{number} J.</translation>
        </message>
        <message>
            <location filename="../../studio/services/paper/progress_results.py" />
            <source>{number} × body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/rule_words.py" />
            <source>{often} until {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/quick_line.py" />
            <source>{often}, from {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/rule_words.py" />
            <source>{often}, {count} times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>{other} and {name} are one profile now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>{other} answers for {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>{over} too long for {minutes} minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/edit_form.py" />
            <location filename="../../studio/ui/exercises/words.py" />
            <source>{over} too many: {limit} characters fit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/merging.py" />
            <source>{part}: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>{pass} handed over from {name} to {other}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>{pass} of {name} extended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>{pass} of {name} on hold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>{pass} of {name} runs on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/words.py" />
            <source>{pass} of {name} stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>{percent} % of leg strength on one leg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_words.py" />
            <source>{percent} % off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_words.py" />
            <source>{percent} % off {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/coach_card.py" />
            <source>{phase}, week {week}/{weeks}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/progress_report.py" />
            <source>{phase}, wk {week}/{weeks}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/rule_words.py" />
            <source>{places} places, {room} holds {most}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/charts.py" />
            <source>{rate} a week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/coach_card.py" />
            <source>{rest} to change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/closures.py" />
            <source>{room} is closed. The rest is open.</source>
            <translation>{room} ist geschlossen. Alles andere ist offen.</translation>
        </message>
        <message>
            <location filename="../../studio/services/paper/coach_card.py" />
            <source>{rounds} of {work}, {rest} to move and rest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/list_pane.py" />
            <source>{saved}. Left out, as exports hold no such data: {columns}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/finding_words.py" />
            <source>{second} comes after {first}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/timetable.py" />
            <source>{shortest} to {longest} minutes</source>
            <translation>{shortest} bis {longest} Minuten</translation>
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_words.py" />
            <source>{side} {joint}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/closures.py" />
            <source>{site} is closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/price_words.py" />
            <source>{sold} sold, {running} still run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/side_panel.py" />
            <source>{some} of {all}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/time_bar.py" />
            <source>{span} free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/time_bar.py" />
            <source>{span} over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/overview.py" />
            <source>{stations} · version {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>{taken} of {capacity} places</source>
            <translation>{taken} von {capacity} Plätzen</translation>
        </message>
        <message>
            <location filename="../../studio/ui/printing/words.py" />
            <source>{taken} of {capacity} places taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/progress_results.py" />
            <source>{tests} has not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/progress_results.py" />
            <source>{tests} have not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/words.py" />
            <source>{test} of {name} saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/domain/sheets/wording.py" />
            <source>{time} am</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/coach_card.py" />
            <source>{time} cool-down: {exercises}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/domain/sheets/wording.py" />
            <source>{time} pm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/station_cards.py" />
            <source>{time} rest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/printing/words.py" />
            <source>{title} cost nobody a place, so there is nobody to call.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>{title} taken back: {number} classes take place, {bookings} people are back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/charts.py" />
            <source>{total} classes in {weeks} weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/time_bar.py" />
            <source>{total} of {limit} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/charts.py" />
            <source>{unit} a week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/progress_results.py" />
            <source>{unit}, higher is better</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/progress_results.py" />
            <source>{unit}, lower is better</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/done_step.py" />
            <source>{updated} filled in or changed, {unchanged} were as they are, {left} rows left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/words.py" />
            <source>{waiting} waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/coach_form.py" />
            <source>{weekday}: {what}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/things_pane.py" />
            <source>{what} (Ctrl+N)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/key_sheet.py" />
            <source>{what} (off)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>{what} as {who}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_words.py" />
            <source>{what} is outside the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/pose_words.py" />
            <source>{what} is {amount} in the ground</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/staff_form.py" />
            <source>{what} of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/history_tab.py" />
            <source>{what} – taken back later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/page.py" />
            <source>{when} · {room}. Choose one below; it can be changed afterwards.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/import_calendar.py" />
            <source>{which} of classes for which the file names none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/import_calendar.py" />
            <source>{which}: leave out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/import_calendar.py" />
            <source>{which}: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/field_clash.py" />
            <source>{who} changed this meanwhile ({when}) to “{theirs}”. You typed “{mine}”, which is not saved yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/coach_card.py" />
            <source>{windows} of {work}, then move</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/beside.py" />
            <source>{words} It may be somebody else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/hours.py" />
            <source>{words} Those still to come are counted in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/kind_form.py" />
            <source>{words}, as in the studio’s rules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/things_words.py" />
            <source>{words}, the first on {first}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/board.py" />
            <source>{words}. Change rounds and times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/things_words.py" />
            <source>{words}; {places} in them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>{work} s on, {move} s move</source>
            <translation>{work} s üben, {move} s wechseln</translation>
        </message>
        <message>
            <location filename="../../studio/services/paper/coach_card.py" />
            <source>{work} window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/services/paper/progress_results.py" />
            <source>× body mass at right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/list_dialog.py" />
            <source>“And” binds closer than “or”: everybody is listed who fits all conditions between two “or”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/members/importing/words.py" />
            <source>“{column}” and an earlier column both become {field}. Leave one of them out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/command_words.py" />
            <source>“{part}” is not known here. Nothing was added. Leave it out of the rule.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/words.py" />
            <source>“{text}” are no repetitions. Write 8 8 7, or 3x8. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/settings/words.py" />
            <source>“{text}” can't be read. Nothing was changed. Write hours as 6–12, 16–21.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/progress/words.py" />
            <source>“{text}” is no load. Write 16, 16 kg, 35 lb or band 2. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/words.py" />
            <source>“{typed}” can't be chosen here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>“{typed}” is no dose. Write it like 2 × 6/side @ 16 kg.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/exercises/words.py" />
            <source>“{typed}” is no dose. Write it like 3 × 6–8 each side, or 2 × 30 s.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/circuits/words.py" />
            <source>“{typed}” is no tempo. Write four numbers such as 3-1-1-0, or slow, controlled, hold.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>“{value}” is no birth date: it is still to come</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>“{value}” is no card of this studio, so a fresh one is given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>“{value}” is no day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>“{value}” is no e-mail address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>“{value}” is no telephone number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/words.py" />
            <source>“{value}” tells no pronouns, so none are taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/schedule/quick_line.py" />
            <source>“{words}”:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../studio/ui/today/check_in_box.py" />
            <source>↵ adds</source>
            <translation>↵ fügt hinzu</translation>
        </message>
        <message>
            <location filename="../../studio/ui/main_window.py" />
            <source>↵ checks in</source>
            <translation>↵ checkt ein</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/words.py" />
            <source>↵ checks in {time}</source>
            <translation>↵ checkt {time} ein</translation>
        </message>
        <message>
            <location filename="../../studio/ui/today/check_in_box.py" />
            <source>↵ shows the profile</source>
            <translation>↵ zeigt das Profil</translation>
        </message>
        <message>
            <location filename="../../studio/ui/circuits/side_panel.py" />
            <source>● leads   ○ helps</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
