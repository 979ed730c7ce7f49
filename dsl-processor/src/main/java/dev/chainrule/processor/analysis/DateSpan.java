package dev.chainrule.processor.analysis;

import dev.chainrule.processor.model.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which days do several windows have, together or in common? */
public final class DateSpan {

    private DateSpan() {}

    /** The same days in as few windows as can be, in order of time. */
    public static List<Window> union(List<Window> windows) {
        List<Window> sorted = windows.stream()
                .filter(window -> !window.isEmpty())
                .sorted(Comparator.comparing(window -> window.from().orElse(LocalDate.MIN)))
                .toList();
        List<Window> union = new ArrayList<>();
        for (Window window : sorted) {
            int last = union.size() - 1;
            if (last >= 0 && touches(union.get(last), window)) {
                union.set(last, join(union.get(last), window));
            } else {
                union.add(window);
            }
        }
        return List.copyOf(union);
    }

    private static boolean touches(Window earlier, Window later) {
        return earlier.until().isEmpty()
                || later.from().isEmpty()
                || !later.from().get().isAfter(earlier.until().get());
    }

    private static Window join(Window earlier, Window later) {
        Optional<LocalDate> until = earlier.until().isEmpty()
                        || later.until()
                                .filter(end -> !end.isAfter(earlier.until().get()))
                                .isPresent()
                ? earlier.until()
                : later.until();
        return new Window(earlier.from(), until);
    }

    static List<Window> narrow(List<Window> windows, Window to) {
        return union(windows.stream().map(to::intersect).toList());
    }

    static boolean overlap(List<Window> some, List<Window> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(one::overlaps));
    }
}
