export * from "./first";
import "./second";
