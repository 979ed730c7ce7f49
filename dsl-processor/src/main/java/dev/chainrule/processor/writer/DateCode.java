package dev.chainrule.processor.writer;

import com.palantir.javapoet.CodeBlock;
import dev.chainrule.processor.model.Dates;
import dev.chainrule.processor.model.Window;
import java.time.LocalDate;
import java.util.Optional;

/** How is a date written? */
final class DateCode {

    private DateCode() {}

    static CodeBlock code(LocalDate date) {
        return CodeBlock.of(
                "$T.of($L, $L, $L)", LocalDate.class, date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** The constant that holds it: {@code FEBRUARY_1_2020}. */
    static String constant(LocalDate date) {
        String year = date.getYear() < 0 ? "MINUS_" + -date.getYear() : String.valueOf(date.getYear());
        return date.getMonth() + "_" + date.getDayOfMonth() + "_" + year;
    }

    static Window window(Dates dates) {
        return new Window(parsed(dates.from()), parsed(dates.until()));
    }

    private static Optional<LocalDate> parsed(String date) {
        return date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));
    }
}
