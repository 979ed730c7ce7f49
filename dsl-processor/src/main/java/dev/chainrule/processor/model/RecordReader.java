package dev.chainrule.processor.model;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Reads the words that {@link RecordWriter} writes. It throws {@link java.util.NoSuchElementException} where they end too
 * early and {@link IllegalArgumentException} where a word has no meaning.
 */
final class RecordReader {

    private final Iterator<String> words;

    RecordReader(Iterator<String> words) {
        this.words = words;
    }

    Object read(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType().equals(List.class) ? readList(generic) : readOptional(generic);
        }
        Class<?> target = (Class<?>) type;
        if (target.isSealed()) {
            return readRecord(variant(target, words.next()));
        }
        return target.isRecord() ? readRecord(target) : readWord(target, words.next());
    }

    private List<Object> readList(ParameterizedType type) {
        int size = Integer.parseInt(words.next());
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(read(RecordWriter.argument(type)));
        }
        return List.copyOf(list);
    }

    private Optional<Object> readOptional(ParameterizedType type) {
        return readBoolean(words.next(), "1", "0") ? Optional.of(read(RecordWriter.argument(type))) : Optional.empty();
    }

    private static Class<?> variant(Class<?> sealed, String name) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .filter(variant -> variant.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    private Object readRecord(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = read(components[i].getGenericType());
        }
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(type.getSimpleName(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type, e);
        }
    }

    private static Object readWord(Class<?> type, String word) {
        if (type == String.class) {
            if (!word.startsWith("'")) {
                throw new IllegalArgumentException(word);
            }
            return URLDecoder.decode(word.substring(1), StandardCharsets.UTF_8);
        }
        if (type == int.class) {
            return Integer.parseInt(word);
        }
        if (type == long.class) {
            return Long.parseLong(word);
        }
        return type == boolean.class ? readBoolean(word, "true", "false") : constant(type, word);
    }

    private static boolean readBoolean(String word, String yes, String no) {
        if (!word.equals(yes) && !word.equals(no)) {
            throw new IllegalArgumentException(word);
        }
        return word.equals(yes);
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }
}
