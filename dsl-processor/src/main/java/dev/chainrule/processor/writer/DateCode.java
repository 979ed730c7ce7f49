package dev.chainrule.processor.writer;

import com.palantir.javapoet.CodeBlock;
import java.time.LocalDate;

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
}
