package dev.chainrule.benchmarks.run;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** How does a measurement become a line of a table, and a line a measurement? Each component of the record is a column of its name. */
final class Columns<T extends Record> {

    private static final Map<Class<?>, Function<String, Object>> NUMBERS =
            Map.of(int.class, Integer::valueOf, long.class, Long::valueOf, double.class, Double::valueOf);

    private final Class<T> measurement;
    private final List<RecordComponent> columns;

    /** @param measurement a record of strings, numbers and enums */
    Columns(Class<T> measurement) {
        this.measurement = measurement;
        this.columns = List.of(measurement.getRecordComponents());
    }

    List<String> names() {
        return columns.stream().map(RecordComponent::getName).toList();
    }

    /** Numbers that are not whole get three decimals. */
    List<String> cells(T one) {
        return columns.stream().map(column -> cell(column, one)).toList();
    }

    private String cell(RecordComponent column, T one) {
        try {
            Object value = column.getAccessor().invoke(one);
            return value instanceof Double decimal
                    ? String.format(Locale.ROOT, "%.3f", decimal)
                    : String.valueOf(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(column.toString(), e);
        }
    }

    T read(NamedCsvRecord line) {
        Object[] values = columns.stream()
                .map(column -> value(column.getType(), line.getField(column.getName())))
                .toArray();
        Class<?>[] types = columns.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return measurement.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(Arrays.toString(values), e);
        }
    }

    private static Object value(Class<?> type, String cell) {
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants())
                    .filter(constant -> constant.toString().equals(cell))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(cell + " is no " + type.getSimpleName()));
        }
        return NUMBERS.getOrDefault(type, text -> text).apply(cell);
    }
}
