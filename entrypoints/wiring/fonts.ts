import '../../components/fonts.css';
