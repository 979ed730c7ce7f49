package dev.chainrule.processor.model;

/**
 * Where in a source something stands, told by structure and not by line, so that it survives in a jar.
 *
 * @param type the type that declares it
 * @param member the method's name and erased parameter types, as {@code name(java.util.List,int)}; empty for the type itself
 * @param parameter the parameter's index, or -1 for none
 * @param annotation the simple name of the annotation; empty for the declaration itself
 * @param attribute the attribute of the annotation; empty for the whole annotation
 */
public record Place(ClassRef type, String member, int parameter, String annotation, String attribute) {

    public static Place of(ClassRef type) {
        return new Place(type, "", -1, "", "");
    }

    public Place member(String signature) {
        return new Place(type, signature, -1, "", "");
    }

    public Place parameter(int index) {
        return new Place(type, member, index, "", "");
    }

    public Place annotation(String simpleName) {
        return new Place(type, member, parameter, simpleName, "");
    }

    public Place annotation(String simpleName, String attributeName) {
        return new Place(type, member, parameter, simpleName, attributeName);
    }
}
