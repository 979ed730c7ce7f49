package dev.chainrule.processor.oracle;

import dev.chainrule.processor.model.ClassRef;
import dev.chainrule.processor.model.JavaType;
import dev.chainrule.processor.model.Value;
import dev.chainrule.processor.oracle.Actor.Thrown;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What is an object of a request as the processor's model has it? A fact that throws is one that nobody told. */
final class ModelValues {

    private static final Map<Class<?>, List<ClassRef>> TYPES = new ConcurrentHashMap<>();

    private ModelValues() {}

    static Value.Thing thing(Object object) {
        Map<String, Value> facts = new HashMap<>();
        Actor.facts(object).forEach((accessor, answer) -> {
            if (!(answer instanceof Thrown)) {
                facts.put(accessor, value(answer));
            }
        });
        return new Value.Thing(types(object.getClass()), facts);
    }

    static Value value(Object object) {
        if (object == null) {
            return new Value.Nothing();
        }
        if (object instanceof Boolean truth) {
            return new Value.Truth(truth);
        }
        if (object instanceof Character character) {
            return new Value.Whole(character);
        }
        if (object instanceof Integer || object instanceof Long || object instanceof Short || object instanceof Byte) {
            return new Value.Whole(((Number) object).longValue());
        }
        if (object instanceof String text) {
            return new Value.Text(text);
        }
        if (object instanceof LocalDate date) {
            return Value.Date.of(date);
        }
        if (object instanceof Enum<?> constant) {
            return new Value.Choice(ref(constant.getDeclaringClass()), constant.name());
        }
        return composed(object);
    }

    private static Value composed(Object object) {
        if (object instanceof Optional<?> maybe) {
            return new Value.Maybe(maybe.map(ModelValues::value));
        }
        if (object instanceof Collection<?> many) {
            return new Value.Many(many.stream().map(ModelValues::value).toList());
        }
        if (object instanceof Record record) {
            return ofRecord(record);
        }
        if (Proxy.isProxyClass(object.getClass())) {
            return thing(object);
        }
        return new Value.Other(new JavaType.Declared(ref(object.getClass()), List.of()));
    }

    private static Value ofRecord(Record record) {
        Map<String, Value> facts = new HashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                facts.put(component.getName(), value(component.getAccessor().invoke(record)));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return new Value.Thing(List.of(ref(record.getClass())), facts);
    }

    /** The interfaces of a proxy. */
    private static List<ClassRef> types(Class<?> type) {
        return TYPES.computeIfAbsent(
                type,
                proxy -> Arrays.stream(proxy.getInterfaces())
                        .map(ModelValues::ref)
                        .toList());
    }

    static ClassRef ref(Class<?> type) {
        String prefix = type.getPackageName().isEmpty() ? "" : type.getPackageName() + ".";
        return new ClassRef(type.getPackageName(), type.getCanonicalName().substring(prefix.length()));
    }

    static Class<?> type(ClassRef ref, ClassLoader loader) {
        String prefix = ref.packageName().isEmpty() ? "" : ref.packageName() + ".";
        try {
            return Class.forName(prefix + ref.nestedName().replace('.', '$'), false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
