package dev.fontysvenlo.idp.render.template;

/** Takes what a template prints, one print after the other. */
interface Press {
    /** A part of the template's own text. */
    void print(String text);

    void print(Value value);

    /** What is printed until {@link #close} is content that goes in here, such as that of a partial. */
    void open();

    void close();

    /** The template line that prints now, as far as anybody keeps track of it. */
    Place here();
}
