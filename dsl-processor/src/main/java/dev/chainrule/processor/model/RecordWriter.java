package dev.chainrule.processor.model;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Writes any value made of records, lists, optionals, enums, strings and numbers as words; {@link RecordReader} reads it. */
final class RecordWriter {

    private final StringBuilder text;

    RecordWriter(StringBuilder text) {
        this.text = text;
    }

    void write(Object value, Type type) {
        if (value instanceof String string) {
            word("'" + URLEncoder.encode(string, StandardCharsets.UTF_8));
        } else if (value instanceof List<?> list) {
            word(String.valueOf(list.size()));
            list.forEach(element -> write(element, argument(type)));
        } else if (value instanceof Optional<?> optional) {
            word(optional.isPresent() ? "1" : "0");
            optional.ifPresent(element -> write(element, argument(type)));
        } else if (value instanceof Enum<?> constant) {
            word(constant.name());
        } else if (value instanceof Record record) {
            writeRecord(record, (Class<?>) type);
        } else {
            word(String.valueOf(value));
        }
    }

    private void writeRecord(Record record, Class<?> declared) {
        if (declared.isSealed()) {
            word(record.getClass().getSimpleName());
        }
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                write(component.getAccessor().invoke(record), component.getGenericType());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot read " + component, e);
            }
        }
    }

    private void word(String word) {
        text.append(word).append(' ');
    }

    static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }
}
